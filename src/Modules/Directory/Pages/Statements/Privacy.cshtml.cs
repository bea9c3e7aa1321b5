using Kumppani.Directory.Domain;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The privacy notice of a controller, put together from what each module says it keeps of people (GDPR, articles 13 and 30). One query.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class PrivacyModel(NoticePlace notices, IEnumerable<PersonalDataUse> uses, PageFrame frame) : PageModel
{
    public Place Place { get; private set; } = null!;

    public Organisation? Municipality { get; private set; }

    public IEnumerable<PersonalDataUse> Uses => uses;

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (await notices.FindAsync(place, stop) is not var (found, municipality)) return NotFound();

        (Place, Municipality) = (found, municipality);
        if (municipality is not null) frame.BrandOf = municipality.Id;
        return Page();
    }
}
