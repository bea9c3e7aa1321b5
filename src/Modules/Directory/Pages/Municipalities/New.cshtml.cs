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
    private const int MostNear = 6;

    [BindProperty]
    public MunicipalityForm Form { get; set; } = new();

    /// <summary>Which municipality may have been meant; empty when it is clear.</summary>
    public IReadOnlyList<SelectListItem> Nearest { get; private set; } = [];

    public void OnGet()
    {
        ModelState.Clear();
        Form.LiaisonLanguage = Language.Current.Code;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (Meant() is not { } place) return Refuse(DirectoryProblems.MunicipalityUnknown, Nearest.Count > 0 ? "Form.PlaceChoice" : "Form.Place");
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

    // What was chosen among the nearest counts as long as it is one of those that are near what is written now.
    private Place? Meant()
    {
        if (places.FindMunicipality(Form.Place!) is { WasMerged: false } found) return found.Place;

        var near = PlaceSuggestions.Near(places, Form.Place!, MostNear);
        Nearest = [.. near.Select(place => new SelectListItem(place.Name(Language.Current.Code), place.Key))];
        return near.FirstOrDefault(place => place.Key == Form.PlaceChoice);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_brands_PlaceKey" ? DirectoryProblems.MunicipalityTaken : null;
}
