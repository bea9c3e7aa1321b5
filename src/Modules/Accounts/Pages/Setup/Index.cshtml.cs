using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Accounts.Setup;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Setup;

/// <summary>Makes the first operator, for whoever holds the link that the console printed.</summary>
[AllowAnonymous]
internal sealed class IndexModel(
    AppDb db, SetupLinks links, People people, IPasswordHasher<Person> hasher, SignInService sessions, PageFrame frame, TimeProvider clock) : FormPage
{
    [BindProperty]
    public SetupForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        ModelState.Clear();
        Hide();
        return await links.IsGoodAsync(token, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        Hide();
        if (!ModelState.IsValid) return await links.IsGoodAsync(token, stop) ? Invalid() : NotFound();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");

        Person? person = null;
        var answer = await DecideAsync(
            async () =>
            {
                if (!await links.UseAsync(token, stop)) return AccountProblems.SetupOver;

                person = people.New(address.Value, Form.DisplayName.Trim(), Language.Current.Code);
                person.PasswordHash = hasher.HashPassword(person, Form.Password);
                db.Add(person);
                db.Add(Membership.Grant(person.Id, Installation.Id, Role.Operator, clock.UtcNow()));
                return Outcome.Done;
            },
            Texts.SetupDone,
            "/municipalities/new",
            stop);
        if (ModelState.IsValid && person is not null) await sessions.SignInAsync(person, Installation.Id, stop: stop);
        return answer;
    }

    protected override Problem? Explain(string constraint) =>
        constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? AccountProblems.InvitedMeanwhile : null;

    private void Hide()
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
