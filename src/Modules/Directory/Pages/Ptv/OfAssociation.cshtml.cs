using Kumppani.Directory.Pages.Associations;
using Kumppani.Directory.Ptv;
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
internal sealed class OfAssociationModel(PtvDesk desk, Actor actor) : FormPage, IEdits
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
        return ModelState.IsValid
            ? await SaveAsync(Entry.Organisation.Bind(Form.Master, Form.Funding, Form.CatalogueId), Texts.Saved, $"/associations/{id}/catalogue", stop)
            : Invalid();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Entry = (await desk.FindAsync(id, stop))!;
        return Entry is not null && ShowModel.MayChange(actor, Entry.Organisation);
    }
}
