using Kumppani.Accounts.Data;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.SecondStep;

/// <summary>
/// Whether this session may change by what its person signs in. She has shown who she is a little while ago, so that a computer left open is no way to
/// her account; and with all that she has, so that whoever holds her mailbox alone makes herself no second step and takes none away.
/// </summary>
internal sealed class ProofAtHand(AppDb db, SecondSteps steps, OpenSessions sessions, CurrentSession current)
{
    /// <summary>What is lacking; null when nothing is. Three queries at most.</summary>
    public async Task<Problem?> LackAsync(CancellationToken stop)
    {
        if (!await sessions.IsFreshAsync(stop)) return AccountProblems.SessionStale;
        if (current.HasSecondStep) return null;

        var id = current.Person!.Id;
        var isTooWeak = await steps.HasAsync(id, stop)
            || (current.Person.Roles.Any(role => role.Door is RoleDoor.SecondStep) && await db.Passkeys.AnyAsync(one => one.PersonId == id, stop));
        return isTooWeak ? AccountProblems.SessionTooWeak : null;
    }
}
