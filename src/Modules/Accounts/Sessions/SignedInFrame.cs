using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.Sessions;

/// <summary>Shows in the header who is signed in and for which organisation.</summary>
internal sealed class SignedInFrame(CurrentSession session, Actor actor, OrganisationNames names) : IFrameSource
{
    public async ValueTask FillAsync(PageFrame frame, HttpContext context)
    {
        frame.SignInUrl = "/sign-in";
        if (session.Person is not { } person) return;

        var acting = actor.OrganisationId;
        var name = acting == Guid.Empty ? null : (await names.OfAsync([acting], context.RequestAborted))[acting];
        var canSwitch = person.Roles.Any(role => role.OrganisationId != acting);
        frame.Person = new SignedInPerson(person.DisplayName, name, canSwitch ? "/act-for" : null, AccountUrl: "/account");
    }
}
