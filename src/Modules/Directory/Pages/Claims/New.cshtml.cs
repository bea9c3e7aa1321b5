using Kumppani.Directory.Claims;
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

namespace Kumppani.Directory.Pages.Claims;

/// <summary>Somebody who belongs to an association asks for its entry. The answer is the same whoever she is. One query, and the decision.</summary>
[AllowAnonymous]
internal sealed class NewModel(AppDb db, ClaimDesk desk, Throttle throttle, ClientNetwork client, PageFrame frame) : FormPage
{
    public const int MostFromOneClient = 30;
    public const int MostForOneEntry = 10;
    public const int MostOfOneAddress = 5;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [BindProperty]
    public ClaimForm Form { get; set; } = new();

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
        if (!EmailAddress.TryParse(Form.Email, out var address)) return Refuse(DirectoryProblems.AddressInvalid, "Form.Email");

        // Her own limit first: whoever is over it does not use up that of the entry.
        ThrottleLimit[] shared = [new("claim-of", $"{id}", MostForOneEntry, TimeSpan.FromDays(1)), new("claim-by", address.Value.Value, MostOfOneAddress, Hour)];
        if (!(await throttle.CountAsync([new("claim", client.Name, MostFromOneClient, Hour)], stop)).IsWithin || !(await throttle.CountAsync(shared, stop)).IsWithin) return Refuse(DirectoryProblems.ClaimTooMany);

        return await DecideAsync(
            () => desk.MakeAsync(Organisation, address.Value, Form.ClaimantRole.Trim(), Language.Current.Code, stop), Texts.ClaimReceived, $"/associations/{id}", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == EntryClaim.OpenOnce ? DirectoryProblems.ClaimMeanwhile : null;

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Organisation = (await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.IsListed, stop))!;
        return Organisation is not null;
    }
}
