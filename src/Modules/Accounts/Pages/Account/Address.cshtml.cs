using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Asks for another address. Both mailboxes get a link, and both must agree; and whoever asks has signed in a moment ago.</summary>
[Authorize, OwnSignInOnly]
internal sealed class AddressModel(AppDb db, AddressChanges changes, AccountThrottle throttle, ProofAtHand proof) : FormPage
{
    [BindProperty]
    public AddressChangeForm Form { get; set; } = new();

    public string Present { get; private set; } = "";

    /// <summary>Why she has to sign in once more before; null when she may ask.</summary>
    public Problem? Lack { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await OwnAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var person = await OwnAsync(stop);
        if (Lack is { } lack) return Refuse(lack);
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");
        if (string.Equals(address.Value.Value, person.Email, StringComparison.OrdinalIgnoreCase)) return Refuse(AccountProblems.AddressIsSame, "Form.Address");
        if (!await throttle.MayChangeAddressAsync(person.Id, stop)) return Refuse(AccountProblems.TooManyTries, "Form.Address");

        return await DecideAsync(
            () => changes.AskAsync(person, address.Value, stop),
            Texts.ChangeAddressSent,
            "/account",
            stop);
    }

    private async Task<Person> OwnAsync(CancellationToken stop)
    {
        var person = await db.Persons.FirstAsync(one => one.Id == db.Actor.PersonId, stop);
        (Present, Lack) = (person.Email!, await proof.LackAsync(stop));
        return person;
    }
}
