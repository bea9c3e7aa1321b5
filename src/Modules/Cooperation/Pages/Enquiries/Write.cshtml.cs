using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>Anybody writes to a municipality's liaison without signing in; the one whose scope she chooses gets it (requirement K5). Two queries, and the save.</summary>
[AllowAnonymous]
internal sealed class WriteModel(
    AppDb db, PlaceBook places, IOrganisations organisations, Liaisons liaisons, Throttle throttle, ClientNetwork client, TimeProvider clock, PageFrame frame) : FormPage
{
    public const int MostFromOneClient = 10;

    [BindProperty]
    public EnquiryForm Form { get; set; } = new();

    [FromQuery(Name = "to")]
    public Guid? To { get; set; }

    public Place Place { get; private set; } = null!;

    public OrganisationInfo Municipality { get; private set; } = null!;

    public IReadOnlyList<Appointment> Liaisons { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => [.. Liaisons.Select(one => new SelectListItem(ShownText.Join(": ", [one.Title, .. one.Scope.IsEmpty ? [] : (ShownText[])[one.Scope]]).ToString(), one.Id.ToString()))];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(place, stop)) return NotFound();

        Form.To = Chosen(To);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Email, out var address)) return Refuse(CooperationProblems.AddressInvalid, "Form.Email");

        var limit = new ThrottleLimit("enquiry", $"{client.Name} {Municipality.Id}", MostFromOneClient, TimeSpan.FromHours(1));
        if (!(await throttle.CountAsync([limit], stop)).IsWithin) return Refuse(CooperationProblems.TooManyEnquiries);

        var sender = new EnquirySender(Typed.Tidy(Form.Name), address.Value.Value, Typed.Tidy(Form.Association), Language.Current.Code);
        db.Add(Enquiry.Receive(Municipality.Id, Chosen(Form.To), Form.Subject.Trim(), Form.Text.Trim(), sender, clock.UtcNow()));
        return await SaveAsync(Outcome.Done, Texts.EnquiryReceivedSay, $"/{Place.Slug}/cooperation", stop);
    }

    // Whoever does not choose, or chooses one who is no longer there, reaches the first.
    private Guid? Chosen(Guid? wanted) => Liaisons.FirstOrDefault(one => one.Id == wanted)?.Id ?? (Liaisons.Count > 0 ? Liaisons[0].Id : null);

    private async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (places.FindBySlug(slug) is not { Place: { Kind: PlaceKind.Municipality } place }) return false;
        if (await organisations.MunicipalityAsync(place.Key, stop) is not { } municipality) return false;

        (Place, Municipality, frame.BrandOf) = (place, municipality, municipality.Id);
        Liaisons = await liaisons.OfAsync(municipality.Id, stop);
        return true;
    }
}
