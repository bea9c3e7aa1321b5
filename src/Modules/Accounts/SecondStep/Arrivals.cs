using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.Pages;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.SecondStep;

/// <summary>What follows the first step of signing in: the second one, setting it up where it is required, or the page one was going to.</summary>
internal sealed class Arrivals(AppDb db, SignInService sessions, SecondSteps steps, PendingSignIn pending, MunicipalTickets tickets, CurrentSession current, TimeProvider clock)
{
    /// <summary>Signs in by means of her own, or asks for the second step first. Gives the app-relative address to go to.</summary>
    public Task<string> ArriveAsync(Person person, Guid? organisationId, string? returnPath, CancellationToken stop) =>
        ArriveAsync(person, organisationId, Wanted(returnPath), null, isProof: true, stop);

    /// <summary>Signs in by a passkey: something she has, opened by something she knows or is, so both steps at once (ADR 14). What an organisation requires is then fulfilled.</summary>
    public async Task<string> ArriveByPasskeyAsync(Person person, string? returnPath, CancellationToken stop)
    {
        await sessions.SignInAsync(person, secondStep: true, stop: stop);
        return Wanted(returnPath) ?? StartModel.Path;
    }

    /// <summary>The same by a municipality's service: she acts for the municipality and for nobody else.</summary>
    /// <param name="person">Who.</param>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="isStrong">The sign-in there counts as a second step.</param>
    /// <param name="returnPath">Where she was going.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<string> ArriveByMunicipalityAsync(Person person, Guid municipalityId, bool isStrong, string? returnPath, CancellationToken stop)
    {
        if (!isStrong) return await ArriveAsync(person, municipalityId, returnPath, municipalityId, isProof: true, stop);

        await sessions.SignInAsync(person, municipalityId, secondStep: true, municipalityId, stop: stop);
        return returnPath ?? StartModel.Path;
    }

    /// <summary>She takes up another role in the session she has.</summary>
    public Task<string> GoOnAsync(Person person, Guid organisationId, string? returnPath, CancellationToken stop) => ArriveAsync(person, organisationId, returnPath, current.MunicipalityId, isProof: false, stop);

    // An account that waits to be linked is what she came for.
    private string? Wanted(string? returnPath) => tickets.Shown.Find() is null ? returnPath : Pages.Account.MunicipalModel.Path;

    private async Task<string> ArriveAsync(Person person, Guid? organisationId, string? returnPath, Guid? municipalityId, bool isProof, CancellationToken stop)
    {
        var isHere = current.Person?.Id == person.Id && current.HasSecondStep && current.MunicipalityId == municipalityId;
        if ((isProof || !isHere) && await steps.HasAsync(person.Id, stop))
        {
            pending.Keep(person, organisationId, returnPath, municipalityId);
            return "/sign-in/second-step";
        }

        // A first step alone proves less than a session with two rests on.
        if (isProof && !isHere) await sessions.SignInAsync(person, organisationId, municipalityId: municipalityId, stop: stop);
        else await sessions.GoOnAsync(person, organisationId, municipalityId, stop);
        return !isHere && await IsRequiredAsync(person, municipalityId, stop) ? "/account/second-step" : returnPath ?? StartModel.Path;
    }

    // The demo stays one button.
    private async Task<bool> IsRequiredAsync(Person person, Guid? onlyIn, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return person.DemoKey is null && await db.Memberships
            .Where(one => one.PersonId == person.Id && one.From <= now && (one.Until == null || one.Until > now) && (onlyIn == null || one.OrganisationId == onlyIn))
            .AnyAsync(one => db.Set<SignInRule>().Any(rule => rule.Id == one.OrganisationId && rule.RequiresSecondStep), stop);
    }
}
