using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Signs in by password. A wrong password, an unknown address and too many tries get one and the same answer.</summary>
[AllowAnonymous]
internal sealed class PasswordModel(PasswordCheck passwords, Arrivals arrivals) : FormPage
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "returnPath")]
    public string? Return { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (await passwords.FindAsync(Form.Address, Form.Password, stop) is not { } person) return Refuse(AccountProblems.SignInRefused);

        return Go(await arrivals.ArriveAsync(person, null, ReturnPath.Of(Url, Return), stop));
    }
}
