using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts;

/// <summary>A board changes: somebody takes another's role. The old right ends when the new one is taken up, so that there is never nobody.</summary>
internal sealed class HandOver(AppDb db, People people, Terms terms, TimeProvider clock)
{
    /// <summary>Invites the successor; part of a decision.</summary>
    /// <param name="membershipId">The role that is handed over.</param>
    /// <param name="organisationId">Where.</param>
    /// <param name="address">The successor.</param>
    /// <param name="displayName">What she is called, when she is new.</param>
    /// <param name="language">Language of her mail, when she is new.</param>
    /// <param name="term">When her own term ends; null for none.</param>
    /// <param name="earliest">When the old role ends at the earliest; null for as soon as she has taken it up.</param>
    /// <param name="stop">Stops the look-ups.</param>
    public async Task<Outcome> BeginAsync(
        Guid membershipId, Guid organisationId, EmailAddress address, string displayName, string language, DateTime? term, DateTime? earliest, CancellationToken stop)
    {
        await people.HoldAsync(address, stop);
        await terms.HoldAsync(organisationId, stop);
        var now = clock.UtcNow();
        var before = await db.Memberships.FirstOrDefaultAsync(one => one.Id == membershipId && one.OrganisationId == organisationId, stop);
        if (before is null || !before.IsInForce(now)) return AccountProblems.RoleGone;
        if (term <= now || earliest <= now) return AccountProblems.TermPast;

        var invited = await people.InviteAsync(address, displayName, language, organisationId, before.Role, term, stop);
        if (!invited.IsDone) return invited.Problem;
        if (invited.Value.Id == before.Id) return AccountProblems.SuccessorIsSame;

        invited.Value.Succeed(before.Id, earliest);
        if (invited.Value.TakenUpAt is not null) await terms.RelieveAsync(invited.Value, now, stop);
        return Outcome.Done;
    }
}
