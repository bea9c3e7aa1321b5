using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Directory.Ptv;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Ptv;

/// <summary>
/// How an association stands to the national service catalogue (requirement Y17): which of the two is the master, which of its activities the catalogue takes,
/// and what the others lack. Two queries, and the save.
/// </summary>
[Authorize]
internal sealed class OfAssociationModel(AppDb db, PtvDesk desk, Actor actor) : FormPage, IEdits
{
    [BindProperty]
    public BondForm Form { get; set; } = new();

    public PtvEntry Entry { get; private set; } = null!;

    public Entity? Edited => Entry?.Organisation;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = BondForm.Of(Entry.Organisation.Catalogue);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        return ModelState.IsValid ? await DecideAsync(() => BindAsync(stop), Texts.Saved, $"/associations/{id}/catalogue", stop) : Invalid();
    }

    // As it is by then: it may be read from the catalogue in this moment, which holds the organisation before it writes.
    private async Task<Outcome> BindAsync(CancellationToken stop)
    {
        var one = Entry.Organisation;
        await db.Organisations.Where(each => each.Id == one.Id).HoldAsync(stop);
        if (one.Catalogue is { } bond) await db.Entry(bond).ReloadAsync(stop);
        else await db.Entry(one).Reference(each => each.Catalogue).LoadAsync(stop);
        return one.Bind(Form.Master, Form.Funding, Form.CatalogueId == Guid.Empty ? null : Form.CatalogueId);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Entry = (await desk.FindAsync(id, stop))!;
        return Entry is { Organisation.IsListed: true } && ShowModel.MayChange(actor, Entry.Organisation);
    }
}
