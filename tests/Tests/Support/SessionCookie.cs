using System.Security.Claims;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Support;

/// <summary>The cookie that signing in would set, without the way there.</summary>
internal static class SessionCookie
{
    public const string Name = "__Host-kumppani-session";

    public static string For(App app, Guid personId, Guid organisationId)
    {
        var session = Task.Run(() => app.DataAsync(async db =>
        {
            var opened = app.Services.GetRequiredService<TimeProvider>().UtcNow();
            var row = new Session { PersonId = personId, Device = "Firefox, Linux", OpenedAt = opened, ProvenAt = opened, LastUsedAt = opened };
            db.Add(row);
            await db.SaveChangesAsync();
            return row.Id;
        })).GetAwaiter().GetResult();
        using var scope = app.Services.CreateScope();
        var stamp = scope.ServiceProvider.GetRequiredService<AppDb>().Set<Person>().Where(person => person.Id == personId).Select(person => person.SecurityStamp!).Single();
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, personId.ToString()),
                new Claim(scope.ServiceProvider.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType, stamp),
                new Claim(AccountClaims.Session, session.ToString()),
                new Claim(AccountClaims.Organisation, organisationId.ToString()),
            ],
            IdentityConstants.ApplicationScheme);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(12) };
        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return cookie.TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(identity), properties, IdentityConstants.ApplicationScheme));
    }

    /// <summary>Whoever sits at the person's browsers may have come after she left: she signed in some time ago.</summary>
    public static Task GrowStaleAsync(App app, Guid personId) => app.DataAsync(db => db.DecideAsync(
        async () =>
        {
            var past = app.Services.GetRequiredService<TimeProvider>().UtcNow() - Session.FreshFor;
            await db.Set<Session>().Where(one => one.PersonId == personId).ExecuteUpdateAsync(session => session.SetProperty(one => one.ProvenAt, past));
            return Outcome.Done;
        },
        CancellationToken.None));
}
