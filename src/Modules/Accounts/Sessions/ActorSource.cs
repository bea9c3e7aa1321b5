using System.Security.Claims;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>A right that has ended ends with the next request: the session names an organisation, the database says whether it still holds.</summary>
internal sealed class ActorSource(AppDb db, PermissionBook book, TimeProvider clock) : IActorSource
{
    public async Task IdentifyAsync(ClaimsPrincipal session, Actor actor, CancellationToken stop)
    {
        if (!Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var personId)) return;
        _ = Guid.TryParse(session.FindFirstValue(AccountClaims.Organisation), out var wanted);

        var now = clock.UtcNow();
        var memberships = await db.Memberships.AsNoTracking()
            .Where(membership => membership.PersonId == personId && membership.From <= now && (membership.Until == null || membership.Until > now))
            .OrderBy(membership => membership.Id)
            .Select(membership => new { membership.OrganisationId, membership.Role })
            .Take(200)
            .ToListAsync(stop);

        var chosen = memberships.Find(membership => membership.OrganisationId == wanted) ?? memberships.FirstOrDefault();
        actor.Become(personId, chosen?.OrganisationId, chosen?.Role, chosen is null ? new HashSet<string>(StringComparer.Ordinal) : book.Of(chosen.Role));
    }
}
