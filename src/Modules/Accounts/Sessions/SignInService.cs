using System.Security.Claims;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>Opens, changes and closes the session cookie.</summary>
internal sealed class SignInService(SignInManager<Person> signIn, AppDb db, Terms terms, OpenSessions sessions, TimeProvider clock, IHttpContextAccessor http)
{
    /// <summary>Signs a person in, acting for an organisation, or for the first of hers; a role she was invited to there is hers from now on.</summary>
    /// <param name="person">Who.</param>
    /// <param name="organisationId">For whom she acts; null for the first of hers.</param>
    /// <param name="secondStep">She has taken a second step.</param>
    /// <param name="municipalityId">The municipality by whose service she signs in; null when by means of her own.</param>
    /// <param name="stop">Stops it.</param>
    public async Task SignInAsync(Person person, Guid? organisationId = null, bool secondStep = false, Guid? municipalityId = null, CancellationToken stop = default)
    {
        var chosen = organisationId ?? await FirstAsync(person.Id, stop);
        if (chosen is { } acting) await terms.TakeUpAsync(person.Id, acting, stop);
        var session = await sessions.OpenAsync(person.Id, http.HttpContext!.Request.Headers.UserAgent, secondStep, municipalityId, stop);
        List<Claim> claims = [new(AccountClaims.Session, session.ToString())];
        if (chosen is { } id) claims.Add(new Claim(AccountClaims.Organisation, id.ToString()));
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, claims);
    }

    /// <summary>Ends the session, also for whoever has copied the cookie.</summary>
    public async Task SignOutAsync(CancellationToken stop)
    {
        await sessions.CloseAsync(stop);
        await http.HttpContext!.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task<Guid?> FirstAsync(Guid personId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return await db.Memberships
            .Where(membership => membership.PersonId == personId && membership.From <= now && (membership.Until == null || membership.Until > now))
            .OrderBy(membership => membership.Id)
            .Select(membership => (Guid?)membership.OrganisationId)
            .FirstOrDefaultAsync(stop);
    }
}
