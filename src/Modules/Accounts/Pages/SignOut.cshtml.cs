using Kumppani.Accounts.Sessions;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages;

/// <summary>Ends the session. Someone whose session has ended already is signed out too; who came by a municipality's service is still signed in there, and is told.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInService sessions, CurrentSession current) : FormPage
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await sessions.SignOutAsync(stop);
        return Go(current.MunicipalityId is { } municipality ? $"/sign-in/municipal/{municipality}/out" : "/", Texts.SignedOut);
    }
}
