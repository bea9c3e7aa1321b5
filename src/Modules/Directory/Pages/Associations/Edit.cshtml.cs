using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        if (await FindAsync(id, stop) is not { } organisation) return Organisation is null ? NotFound() : NoLongerHers();
        if (!ModelState.IsValid || Form.Read(ModelState, organisation.Description) is not { } details) return Invalid();

        var outcome = organisation.Change(Form.Name, details);
        return await SaveAsync(outcome, Texts.Saved, $"/associations/{id}", stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_organisations_HostId_BusinessId" ? DirectoryProblems.BusinessIdTaken : null;

    // Her role ended while the form was open: nothing is saved, and she gets back what she has written.
    private PageResult NoLongerHers()
    {
        var page = Refuse(DirectoryProblems.NoLongerYours);
        page.StatusCode = StatusCodes.Status403Forbidden;
        return page;
    }

    private async Task<Organisation?> FindAsync(Guid id, CancellationToken stop)
    {
        Organisation = (await db.Organisations.FirstOrDefaultAsync(one => one.Id == id, stop))!;
        return Organisation is not null && ShowModel.MayChange(actor, Organisation) ? Organisation : null;
    }
}
