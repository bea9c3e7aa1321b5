using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>The liaison says on which day a partnership ended; it stays as history. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EndModel(AppDb db, PartnershipList list, Actor actor) : OwnPartnershipPage(db, actor)
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        // What has run out ended on its last day, unless she says otherwise.
        Form = new EndForm { On = Partnership.HasRunOutOn(list.Today) ? Partnership.LastDay : list.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Partnership.End(Form.On!.Value, list.Today), Texts.PartnershipEndSaved, "/cooperation/partnerships", stop);
    }
}
