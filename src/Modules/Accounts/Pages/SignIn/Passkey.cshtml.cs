using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.SecondStep;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Signs in by passkey. An unknown one, a wrong answer, an old one and too many tries get one and the same answer.</summary>
[AllowAnonymous]
internal sealed class PasskeyModel(PasskeyEntry entry, Arrivals arrivals) : FormPage
{
    public const string Path = "/sign-in/passkey";

    [BindProperty(SupportsGet = true, Name = "returnPath")]
    public string? Return { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        Response.Headers.CacheControl = "no-store";
        return Content(await entry.AskAsync(), "application/json");
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = DeviceAnswer.Field)] string? credential, CancellationToken stop) =>
        DeviceAnswer.Of(credential) is { } answer && await entry.FindAsync(answer, stop) is { } person
            ? Go(await arrivals.ArriveByPasskeyAsync(person, ReturnPath.Of(Url, Return), stop))
            : Refuse(AccountProblems.PasskeyRefused);
}
