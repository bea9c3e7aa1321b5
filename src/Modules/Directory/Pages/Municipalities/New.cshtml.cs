using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Brands;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>The operator takes a municipality into use: its place, its look, its first liaison officer.</summary>
[Authorize(DirectoryPermissions.Municipalities)]
internal sealed class NewModel(AppDb db, PlaceBook places, IPeople people, BrandDesk desk) : FormPage
{
    [BindProperty]
    public MunicipalityForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Places => places.Municipalities.Select(place => new SelectListItem(place.Name(Language.Current.Code), place.Key));

    public void OnGet()
    {
        ModelState.Clear();
        Form.LiaisonLanguage = Language.Current.Code;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (places.Exactly(Form.PlaceKey!) is not { Kind: PlaceKind.Municipality, HasCeased: false } place) return Refuse(DirectoryProblems.MunicipalityUnknown, "Form.PlaceKey");
        if (!EmailAddress.TryParse(Form.LiaisonAddress, out var liaison)) return Refuse(DirectoryProblems.AddressInvalid, "Form.LiaisonAddress");

        var registered = Organisation.Register(
            OrganisationKind.Municipality, place.NameFi, null, place.Key, OrganisationDetails.Nothing with { Language = Form.LiaisonLanguage! });
        if (!registered.IsDone) return Refuse(registered.Problem);

        var municipality = registered.Value;
        var brand = new MunicipalityBrand { OrganisationId = municipality.Id, PlaceKey = place.Key };
        if (await desk.TakeAsync(brand, Form, stop) is var (problem, field)) return Refuse(problem, field);

        return await DecideAsync(
            async () =>
            {
                db.Add(municipality);
                db.Add(brand);
                // Saved before the invitation, which names the municipality.
                await db.SaveChangesAsync(stop);
                await desk.KeepLogoAsync(brand, stop);
                return new Outcome((await people.InviteAsync(liaison.Value, Form.LiaisonName.Trim(), Form.LiaisonLanguage!, municipality.Id, Role.Liaison, stop)).Problem);
            },
            Texts.MunicipalityCreated,
            "/municipalities",
            stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_brands_PlaceKey" ? DirectoryProblems.MunicipalityTaken : null;
}
