using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>
/// Sets or changes one's own password. The other sessions of the person end, since her stamp changes. Where there is none yet, nothing but a fresh sign-in
/// shows that it is she who sets it.
/// </summary>
[Authorize, OwnSignInOnly]
internal sealed class PasswordModel(
    AppDb db, UserManager<Person> people, PasswordCheck passwords, SignInService sessions, OpenSessions open, CurrentSession current, Actor actor) : FormPage
{
    [BindProperty]
    public NewPasswordForm Form { get; set; } = new();

    public bool HasPassword { get; private set; }

    /// <summary>Why she has to sign in once more before she sets her first password; null when she may. One that she has is proof enough.</summary>
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

        if (HasPassword && !await passwords.IsOwnAsync(person, Form.Current ?? "", stop)) return Refuse(AccountProblems.CurrentPasswordWrong, "Form.Current");

        person.Tell(new PasswordSet(person.Id));
        var result = HasPassword
            ? await people.ChangePasswordAsync(person, Form.Current!, Form.New)
            : await people.AddPasswordAsync(person, Form.New);
        if (!result.Succeeded) return Refuse(AccountProblems.PasswordTooShort, "Form.New");

        await db.DecideAsync(
            async () =>
            {
                await open.EndOthersAsync(person.Id, current.SessionId, stop);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        await sessions.GoOnAsync(person, actor.OrganisationId == Guid.Empty ? null : actor.OrganisationId, municipalityId: null, stop);
        return Go("/account", Texts.PasswordChanged);
    }

    private async Task<Person> OwnAsync(CancellationToken stop)
    {
        var person = (await people.FindByIdAsync(actor.PersonId!.Value.ToString()))!;
        HasPassword = person.PasswordHash is not null;
        Lack = HasPassword || await open.IsFreshAsync(stop) ? null : AccountProblems.SessionStale;
        return person;
    }
}
