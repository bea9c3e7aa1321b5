using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Pages;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.SecondStep;

/// <summary>What follows the first step of signing in: the second one, setting it up where it is required, or the page one was going to.</summary>
internal sealed class Arrivals(AppDb db, SignInService sessions, SecondSteps steps, PendingSignIn pending, CurrentSession current, TimeProvider clock)
{
    /// <summary>Signs in, or asks for the second step first. Gives the app-relative address to go to.</summary>
    public async Task<string> ArriveAsync(Person person, Guid? organisationId, string? returnPath, CancellationToken stop)
    {
        var isHere = current.Person?.Id == person.Id && current.HasSecondStep;
        if (!isHere && await steps.HasAsync(person.Id, stop))
        {
            pending.Keep(person, organisationId, returnPath);
            return "/sign-in/second-step";
        }

        await sessions.SignInAsync(person, organisationId, stop: stop);
        return !isHere && await IsRequiredAsync(person, stop) ? "/account/second-step" : returnPath ?? StartModel.Path;
    }

    // The demo stays one button.
    private async Task<bool> IsRequiredAsync(Person person, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return person.DemoKey is null && await db.Memberships
            .Where(one => one.PersonId == person.Id && one.From <= now && (one.Until == null || one.Until > now))
            .AnyAsync(one => db.Set<SignInRule>().Any(rule => rule.Id == one.OrganisationId && rule.RequiresSecondStep), stop);
    }
}
