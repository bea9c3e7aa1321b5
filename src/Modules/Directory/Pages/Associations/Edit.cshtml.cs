using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>An association's data, changed by its own people or by the liaison.</summary>
[Authorize]
internal sealed class EditModel(AppDb db, Actor actor) : FormPage, IEdits
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public Entity? Edited => Organisation;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } organisation) return NotFound();

        Form = OrganisationForm.Of(organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } organisation) return NotFound();
        if (!ModelState.IsValid || Form.Read(ModelState, organisation.Description) is not { } details) return Invalid();

        var outcome = organisation.Change(Form.Name, details);
        return await SaveAsync(outcome, Texts.Saved, $"/associations/{id}", stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_organisations_HostId_BusinessId" ? DirectoryProblems.BusinessIdTaken : null;

    private async Task<Organisation?> FindAsync(Guid id, CancellationToken stop)
    {
        var organisation = await db.Organisations.FirstOrDefaultAsync(one => one.Id == id, stop);
        if (organisation is null || !ShowModel.MayChange(actor, organisation)) return null;
        return Organisation = organisation;
    }
}
