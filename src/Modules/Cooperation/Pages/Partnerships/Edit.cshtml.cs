using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>The liaison changes what is told of a partnership; of one that has ended it is only shown. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, PartnershipList list, Actor actor) : OwnPartnershipPage(db, actor)
{
    [BindProperty]
    public PartnershipFields Form { get; set; } = new();

    public DateOnly Today => list.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form.Show(Partnership);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Partnership.Change(Form.Details(Partnership), Today), Texts.PartnershipSaved, "/cooperation/partnerships", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == Partnership.OneOpenOfAForm ? CooperationProblems.PartnershipThere : null;
}
