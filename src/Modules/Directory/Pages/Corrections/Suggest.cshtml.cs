using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Corrections;

/// <summary>A resident says, without signing in, what is wrong in an entry. One query, and the save.</summary>
[AllowAnonymous]
internal sealed class SuggestModel(AppDb db, Throttle throttle, ClientNetwork client, TimeProvider clock, PageFrame frame) : FormPage
{
    public const int MostFromOneClient = 30;
    public const int MostForOneEntry = 50;

    [BindProperty]
    public SuggestForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        EmailAddress? address = null;
        if (!string.IsNullOrWhiteSpace(Form.Email) && !EmailAddress.TryParse(Form.Email, out address)) return Refuse(DirectoryProblems.AddressInvalid, "Form.Email");

        // Her own limit first: whoever is over it does not use up that of the entry.
        ThrottleLimit own = new("correction", client.Name, MostFromOneClient, TimeSpan.FromHours(1)), shared = new("correction-of", $"{id}", MostForOneEntry, TimeSpan.FromDays(1));
        if (!(await throttle.CountAsync([own], stop)).IsWithin || !(await throttle.CountAsync([shared], stop)).IsWithin) return Refuse(DirectoryProblems.CorrectionTooMany);

        db.Add(Correction.Suggest(id, Organisation.HostId, Form.Text.Trim(), address?.Value, Language.Current.Code, clock.UtcNow()));
        return await SaveAsync(Outcome.Done, Texts.CorrectionReceived, $"/associations/{id}", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Organisation = (await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.IsListed, stop))!;
        return Organisation is not null;
    }
}
