using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>The liaison changes the name or the last day of a round that is open. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, AssessmentBook book, Actor actor) : OwnRoundPage(db, book, actor)
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = RoundForm.Of(Round);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Round.Change(Form.Name.Over(Round.Name), Form.LastDay, Today), Texts.RoundChanged, Path, stop);
    }
}
