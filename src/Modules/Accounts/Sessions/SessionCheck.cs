using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts.Sessions;

/// <summary>
/// Every request asks the database, in one query, whether the session still holds: a changed password ends the others, one ended
/// elsewhere is over, and a role that has ended is gone. A session that no longer holds is a visitor's.
/// </summary>
internal sealed class SessionCheck(AppDb db, CurrentSession session, IOptions<IdentityOptions> identity, SessionTimes times, TimeProvider clock) : CookieAuthenticationEvents
{
    // More roles than anyone has; a cap, not a page.
    private const int MostRoles = 200;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        try
        {
            session.Person = await FindAsync(context.Principal, context.HttpContext.RequestAborted);
        }
        catch (Exception failure) when (db.Engine.IsOutage(failure))
        {
            context.HttpContext.Features.Set(new SessionUnknown(ExceptionDispatchInfo.Capture(failure)));
            context.RejectPrincipal();
            return;
        }

        if (session.Person is not null)
        {
            times.Note(session.SessionId!.Value, clock.UtcNow());
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    // An error page says it in words; the address stays.
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<PersonToday?> FindAsync(ClaimsPrincipal? principal, CancellationToken stop)
    {
        if (!Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;
        if (principal.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) is not { } stamp) return null;
        if (!Guid.TryParse(principal.FindFirstValue(AccountClaims.Session), out var sessionId)) return null;

        var now = clock.UtcNow();
        var earliest = now - Session.MunicipalFor;
        var inForce = db.Memberships.Where(membership => membership.From <= now && (membership.Until == null || membership.Until > now));
        var rows = await db.Persons
            .Where(person => person.Id == id && person.SecurityStamp == stamp && db.Set<Session>().Any(open => open.Id == sessionId && open.PersonId == id && (open.MunicipalityId == null || open.OpenedAt > earliest)))
            .LeftJoin(inForce, person => person.Id, membership => membership.PersonId, (person, membership) => new
            {
                person.DisplayName,
                IsDemo = person.DemoKey != null,
                HasSecondStep = db.Set<Session>().Any(open => open.Id == sessionId && open.HasSecondStep),
                MunicipalityId = db.Set<Session>().Where(open => open.Id == sessionId).Select(open => open.MunicipalityId).FirstOrDefault(),
                OpenedAt = db.Set<Session>().Where(open => open.Id == sessionId).Select(open => open.OpenedAt).FirstOrDefault(),
                ByMunicipality = db.Set<MunicipalSignIn>().Any(one => one.Id == membership!.OrganisationId && one.IsOn && one.IsRequired),
                IsRequired = db.Set<SignInRule>().Any(rule => rule.Id == membership!.OrganisationId && rule.RequiresSecondStep),
                MembershipId = (Guid?)membership!.Id,
                OrganisationId = (Guid?)membership.OrganisationId,
                Role = (Role?)membership.Role,
            })
            .OrderBy(row => row.MembershipId)
            .Take(MostRoles)
            .ToListAsync(stop);
        if (rows.Count == 0) return null;

        var first = rows[0];
        (session.SessionId, session.HasSecondStep, session.MunicipalityId, session.OpenedAt) = (sessionId, first.HasSecondStep, first.MunicipalityId, first.OpenedAt);
        return new PersonToday(id, first.DisplayName, [.. rows.Where(row => row.MembershipId is not null).Select(row => new PersonToday.RoleIn(
            row.OrganisationId!.Value,
            row.Role!.Value,
            first.MunicipalityId is { } municipality && municipality != row.OrganisationId ? RoleDoor.OwnSignIn
                : row.ByMunicipality && first.MunicipalityId is null && !row.IsDemo ? RoleDoor.MunicipalSignIn
                : row.IsRequired && !row.HasSecondStep && !row.IsDemo ? RoleDoor.SecondStep
                : RoleDoor.Open))]);
    }
}
