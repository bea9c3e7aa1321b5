using System.Security.Claims;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>
/// A right that has ended ends with the next request. Someone whose role in the chosen organisation has ended acts for none until she
/// chooses again: what she typed for one must not be saved for another.
/// </summary>
internal sealed class ActorSource(CurrentSession current, PermissionBook book) : IActorSource
{
    public Task IdentifyAsync(ClaimsPrincipal session, Actor actor, CancellationToken stop)
    {
        if (current.Person is not { } person) return Task.CompletedTask;

        var chosen = Guid.TryParse(session.FindFirstValue(AccountClaims.Organisation), out var wanted)
            ? person.Roles.Where(role => role.OrganisationId == wanted && role.IsOpen).MinBy(role => role.Role)
            : null;
        actor.Become(person.Id, chosen?.OrganisationId, chosen?.Role, chosen is null ? new HashSet<string>(StringComparer.Ordinal) : book.Of(chosen.Role));
        return Task.CompletedTask;
    }
}
