using Kumppani.Directory.Contracts;
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

/// <summary>The liaison puts one association on the municipality's register by hand.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class NewModel(AppDb db, Actor actor) : FormPage
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Form.Read(ModelState, LocalizedText.Empty) is not { } details) return Invalid();

        var place = await db.Organisations.Where(one => one.Id == actor.OrganisationId).Select(one => one.PlaceKey).FirstAsync(stop);
        var registered = Organisation.Register(OrganisationKind.Association, Form.Name, actor.OrganisationId, place, details);
        if (!registered.IsDone) return Refuse(registered.Problem);

        db.Organisations.Add(registered.Value);
        db.Add(new Party { RecordId = registered.Value.Id, OrganisationId = registered.Value.Id });
        return await SaveAsync(Outcome.Done, Texts.AssociationRegistered, $"/associations/{registered.Value.Id}", stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_organisations_HostId_BusinessId" ? DirectoryProblems.BusinessIdTaken : null;
}
