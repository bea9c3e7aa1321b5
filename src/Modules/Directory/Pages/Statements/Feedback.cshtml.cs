using Kumppani.Directory.Domain;
using Kumppani.Directory.Statements;
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

namespace Kumppani.Directory.Pages.Statements;

/// <summary>Somebody tells, without signing in, what she could not use. One query, and the save.</summary>
[AllowAnonymous]
internal sealed class FeedbackModel(AppDb db, NoticePlace notices, Throttle throttle, ClientNetwork client, TimeProvider clock, PageFrame frame) : FormPage
{
    public const int MostFromOneClient = 30;

    [BindProperty]
    public FeedbackForm Form { get; set; } = new();

    public Place Place { get; private set; } = null!;

    public Organisation? Municipality { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(place, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        EmailAddress? address = null;
        if (!string.IsNullOrWhiteSpace(Form.Email) && !EmailAddress.TryParse(Form.Email, out address)) return Refuse(DirectoryProblems.AddressInvalid, "Form.Email");

        var limit = new ThrottleLimit("accessibility-feedback", $"{client.Name} {NoticePlace.IdOf(Municipality)}", MostFromOneClient, TimeSpan.FromHours(1));
        if (!(await throttle.CountAsync([limit], stop)).IsWithin) return Refuse(DirectoryProblems.FeedbackTooMany);

        var now = clock.UtcNow();
        var feedback = AccessibilityFeedback.Receive(
            NoticePlace.IdOf(Municipality), now, DateOnly.FromDateTime(Dates.Local(now)), Form.Page?.Trim() ?? "", Form.Text.Trim(), address?.Value, Language.Current.Code);
        db.Add(feedback);
        return await SaveAsync(Outcome.Done, string.Format(null, Texts.FeedbackReceived, Dates.Date(feedback.DueOn)), $"/{Place.Slug}/accessibility", stop);
    }

    private async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (await notices.FindAsync(slug, stop) is not var (place, municipality)) return false;

        (Place, Municipality) = (place, municipality);
        if (municipality is not null) frame.BrandOf = municipality.Id;
        return true;
    }
}
