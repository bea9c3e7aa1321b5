using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Passkeys;

/// <summary>A person's own passkeys: lists, adds, renames and removes them.</summary>
internal sealed class OwnPasskeys(
    AppDb db, IPasskeyHandler<Person> handler, PasskeyTickets tickets, OpenSessions sessions, CurrentSession current, IHttpContextAccessor http, TimeProvider clock)
{
    private Guid Owner => current.Person!.Id;

    /// <summary>Hers, in the order in which they were added.</summary>
    public Task<List<Passkey>> AllAsync(CancellationToken stop) => db.Passkeys.AsNoTracking().Where(one => one.PersonId == Owner).OrderBy(one => one.Id).Take(Passkey.Most).ToListAsync(stop);

    /// <summary>One of hers; null when there is none.</summary>
    public Task<Passkey?> FindAsync(Guid id, CancellationToken stop) => db.Passkeys.FirstOrDefaultAsync(one => one.Id == id && one.PersonId == Owner, stop);

    /// <summary>What the browser asks the device; those that are hers already are named, so that none is made twice.</summary>
    public async Task<string> AskAsync(CancellationToken stop)
    {
        var address = await db.Persons.Where(one => one.Id == Owner).Select(one => one.Email!).FirstAsync(stop);
        var asked = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = Owner.ToString(), Name = address, DisplayName = current.Person!.DisplayName }, http.HttpContext!);
        tickets.KeepAddition(asked.AttestationState!);
        return asked.CreationOptionsJson;
    }

    /// <summary>The passkey her device has made, proven; null for any reason. Before the decision, which a refusal would undo.</summary>
    public async Task<UserPasskeyInfo?> ProveAsync(string credential, CancellationToken stop)
    {
        if (await tickets.TakeAdditionAsync(stop) is not { } state) return null;

        var made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http.HttpContext!, CredentialJson = credential, AttestationState = state });
        // What was begun for another who sat at this browser is not taken for hers.
        return made.Succeeded && made.UserEntity.Id == Owner.ToString() && made.Passkey.IsUserVerified ? made.Passkey : null;
    }

    /// <summary>It signs her in from now on; part of a decision.</summary>
    public async Task<Outcome> AddAsync(UserPasskeyInfo made, string name, CancellationToken stop)
    {
        // Whoever adds another of hers at the same moment waits here, on all nodes.
        if (!await db.HoldPersonAsync(Owner, stop)) return AccountProblems.PersonGone;
        var taken = await db.Passkeys.Where(one => one.PersonId == Owner).Select(one => one.Slot).ToListAsync(stop);
        if (taken.Count >= Passkey.Most) return AccountProblems.PasskeysFull;

        var passkey = new Passkey
        {
            PersonId = Owner,
            Slot = Enumerable.Range(1, Passkey.Most).Except(taken).First(),
            CredentialId = made.CredentialId,
            PublicKey = made.PublicKey,
            SignCount = made.SignCount,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            Name = name,
            AddedAt = clock.UtcNow(),
        };
        db.Add(passkey);
        await TellAsync(new PasskeyAdded(Owner, passkey.Id), stop);
        await sessions.ProveAsync(current.SessionId!.Value, secondStep: true, stop);
        return Outcome.Done;
    }

    /// <summary>It signs nobody in any more, and her other sessions end: the device may be in a stranger's hands. Part of a decision.</summary>
    public async Task<Outcome> RemoveAsync(Guid id, CancellationToken stop)
    {
        if (await db.Passkeys.Where(one => one.Id == id && one.PersonId == Owner).ExecuteDeleteAsync(stop) != 1) return AccountProblems.PasskeyGone;

        await TellAsync(new PasskeyRemoved(Owner, id), stop);
        await sessions.EndOthersAsync(Owner, current.SessionId, stop);
        return Outcome.Done;
    }

    private async Task TellAsync(DomainEvent happened, CancellationToken stop) => (await db.Persons.FirstAsync(one => one.Id == Owner, stop)).Tell(happened);
}
