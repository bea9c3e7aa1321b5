using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>The liaison says on which day a partnership ended; it stays as history. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EndModel(AppDb db, PartnershipList list, Actor actor) : FormPage, IEdits
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public Partnership Partnership { get; private set; } = null!;

    public Entity? Edited => Partnership;

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

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Partnership = (await db.Partnerships.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Partnership is not null;
    }
}
