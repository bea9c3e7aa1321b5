using Kumppani.Accounts.Data;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Sets up the second step of signing in, or takes it away.</summary>
[Authorize, OwnSignInOnly]
internal sealed class SecondStepModel(AppDb db, SecondSteps steps, AccountThrottle throttle, OpenSessions sessions, CurrentSession current) : FormPage
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public bool Has { get; private set; }

    /// <summary>Some organisation waits for it before she can act there.</summary>
    public bool IsRequiredOfHer => current.Person!.Roles.Any(role => role.Door is RoleDoor.SecondStep);

    /// <summary>What is typed into the app while it is being set up.</summary>
    public string? Secret { get; private set; }

    public string Account { get; private set; } = "";

    public int CodesLeft { get; private set; }

    private Guid Person => db.Actor.PersonId!.Value;

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ReadAsync(stop);
    }

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ReadAsync(stop);
        return await DecideAsync(() => steps.BeginAsync(Person, stop), null, "/account/second-step", stop);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        var tried = await throttle.CodeAsync(Person, stop);
        if (!tried.IsWithin) return Refuse(AccountProblems.TooManyTries, "Form.Code");

        IReadOnlyList<string> codes = [];
        var answer = await DecideAsync(
            async () =>
            {
                var confirmed = await steps.ConfirmAsync(Person, Form.Code, stop);
                codes = confirmed.Value ?? [];
                return new Outcome(confirmed.Problem);
            },
            "/account/recovery-codes",
            () =>
            {
                TempData[RecoveryCodesModel.Key] = codes.ToArray();
                return Go("/account/recovery-codes");
            },
            stop);
        if (!ModelState.IsValid) return answer;

        await throttle.RightAsync(tried, stop);
        await sessions.ProveAsync(current.SessionId!.Value, stop);
        return answer;
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        var tried = await throttle.CodeAsync(Person, stop);
        if (!tried.IsWithin) return Refuse(AccountProblems.TooManyTries, "Form.Code");

        var answer = await DecideAsync(
            async () => await steps.UseAsync(Person, Form.Code, stop) is { IsDone: false } refused ? refused : await steps.RemoveAsync(Person, stop),
            Texts.SecondStepIsRemoved,
            "/account",
            stop);
        if (ModelState.IsValid) await throttle.RightAsync(tried, stop);
        return answer;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        Account = await db.Persons.Where(person => person.Id == Person).Select(person => person.Email!).FirstAsync(stop);
        Has = await steps.HasAsync(Person, stop);
        Secret = await steps.WaitingAsync(Person, stop) is { } secret ? Totp.Base32(secret) : null;
        CodesLeft = Has ? await steps.CodesLeftAsync(Person, stop) : 0;
    }
}
