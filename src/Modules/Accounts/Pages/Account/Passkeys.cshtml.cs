using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>One's passkeys, and one more. Four queries at most.</summary>
[Authorize, OwnSignInOnly]
internal sealed class PasskeysModel(OwnPasskeys own, ProofAtHand proof, AccountThrottle throttle, CurrentSession current) : FormPage
{
    public const string Path = "/account/passkeys";

    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    public IReadOnlyList<Passkey> All { get; private set; } = [];

    /// <summary>Why she has to sign in once more before she changes anything here; null when she may.</summary>
    public Problem? Lack { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ReadAsync(stop);
    }

    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        return Content(await own.AskAsync(stop), "application/json");
    }

    public async Task<IActionResult> OnPostAddAsync([FromForm(Name = DeviceAnswer.Field)] string? credential, CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();
        if (Lack is { } lack) return Refuse(lack);

        var tried = await throttle.PasskeyOfAsync(current.Person!.Id, stop);
        if (!tried.IsWithin) return Refuse(AccountProblems.TooManyTries);
        if (DeviceAnswer.Of(credential) is not { } answer || await own.ProveAsync(answer, stop) is not { } made) return Refuse(AccountProblems.PasskeyNotMade);

        await throttle.RightAsync(tried, stop);
        return await DecideAsync(() => own.AddAsync(made, Form.Name.Trim(), stop), Texts.PasskeyIsAdded, Path, stop);
    }

    // The same passkey cannot be added twice, whosever it is.
    protected override Problem? Explain(string constraint) => constraint.Contains(PasskeyMap.Table, StringComparison.Ordinal) ? AccountProblems.PasskeyNotMade : null;

    private async Task ReadAsync(CancellationToken stop)
    {
        All = await own.AllAsync(stop);
        Lack = await proof.LackAsync(stop);
    }
}
