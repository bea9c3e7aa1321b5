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
    public Task SignInAsync(Person person, Guid? organisationId = null, bool secondStep = false, Guid? municipalityId = null, CancellationToken stop = default) =>
        OpenAsync(person, organisationId, new SignInAct(secondStep, municipalityId, IsProof: true), stop);

    /// <summary>The session she has goes on, for an organisation that she chooses; it proves nothing anew.</summary>
    public Task GoOnAsync(Person person, Guid? organisationId, Guid? municipalityId, CancellationToken stop) =>
        OpenAsync(person, organisationId, new SignInAct(HasSecondStep: false, municipalityId, IsProof: false), stop);

    /// <summary>Ends the session, also for whoever has copied the cookie.</summary>
    public async Task SignOutAsync(CancellationToken stop)
    {
        await sessions.CloseAsync(stop);
        await http.HttpContext!.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task OpenAsync(Person person, Guid? organisationId, SignInAct act, CancellationToken stop)
    {
        var chosen = organisationId ?? await FirstAsync(person.Id, stop);
        if (chosen is { } acting) await terms.TakeUpAsync(person.Id, acting, stop);
        // Whoever has erased her data meanwhile stays a visitor.
        if (await sessions.OpenAsync(person.Id, http.HttpContext!.Request.Headers.UserAgent, act, stop) is not { } session) return;

        List<Claim> claims = [new(AccountClaims.Session, session.ToString())];
        if (chosen is { } id) claims.Add(new Claim(AccountClaims.Organisation, id.ToString()));
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, claims);
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
