using Kumppani.Accounts.Sessions;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages;

/// <summary>Ends the session. Someone whose session has ended already is signed out too.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInService sessions) : FormPage
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await sessions.SignOutAsync(stop);
        return Go("/", Texts.SignedOut);
    }
}
