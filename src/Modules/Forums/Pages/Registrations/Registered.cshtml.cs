using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>The same for everybody who has sent the form: what became of it stands in the mail.</summary>
[AllowAnonymous]
internal sealed class RegisteredModel(AppDb db) : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(gathering => gathering.Id == id, stop) is not { } found) return NotFound();

        Gathering = found;
        return Page();
    }
}
