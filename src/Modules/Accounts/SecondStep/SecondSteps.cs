using System.Security.Cryptography;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.SecondStep;

/// <summary>Sets up, checks and takes away a person's second step. Each code is good once, by the database.</summary>
internal sealed class SecondSteps(AppDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("Kumppani.Authenticator");

    /// <summary>True when she signs in with a second step.</summary>
    public Task<bool> HasAsync(Guid personId, CancellationToken stop) => db.Authenticators.AnyAsync(one => one.PersonId == personId && one.ConfirmedAt != null, stop);

    /// <summary>The secret that waits for its first code, to be shown; null when none does.</summary>
    public async Task<byte[]?> WaitingAsync(Guid personId, CancellationToken stop) =>
        await db.Authenticators.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == personId && one.ConfirmedAt == null, stop) is { } waiting ? Secret(waiting) : null;

    /// <summary>Makes a secret that waits for its first code; part of a decision. One that is in use stays.</summary>
    public async Task<Outcome> BeginAsync(Guid personId, CancellationToken stop)
    {
        if (!await db.HoldPersonAsync(personId, stop)) return AccountProblems.PersonGone;
        if (await HasAsync(personId, stop)) return AccountProblems.SecondStepIsSet;

        await db.Authenticators.Where(one => one.PersonId == personId && one.ConfirmedAt == null).ExecuteDeleteAsync(stop);
        var secret = Convert.ToBase64String(protector.Protect(RandomNumberGenerator.GetBytes(Totp.SecretBytes)));
        db.Add(new Authenticator { PersonId = personId, ProtectedSecret = secret, LastStep = 0 });
        return Outcome.Done;
    }

    /// <summary>The first code is right: from now on it is asked for. Gives the recovery codes, which are shown once; part of a decision.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> ConfirmAsync(Guid personId, string typed, CancellationToken stop)
    {
        if (!await db.HoldPersonAsync(personId, stop)) return AccountProblems.PersonGone;
        if (await WaitingAsync(personId, stop) is not { } secret) return AccountProblems.SecondStepIsSet;
        if (Totp.Find(secret, Digits(typed), clock.UtcNow()) is not { } step) return AccountProblems.CodeWrong;

        var now = clock.UtcNow();
        var confirmed = await db.Authenticators.Where(one => one.PersonId == personId && one.ConfirmedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ConfirmedAt, now).SetProperty(one => one.LastStep, step), stop);
        if (confirmed != 1) return AccountProblems.SecondStepIsSet;

        await TellAsync(personId, new SecondStepSet(personId), stop);
        var codes = Enumerable.Range(0, RecoveryCode.Number).Select(_ => Secrets.Code(RecoveryCode.Length)).ToList();
        await db.RecoveryCodes.Where(one => one.PersonId == personId).ExecuteDeleteAsync(stop);
        db.AddRange(codes.Select(code => new RecoveryCode { PersonId = personId, Hash = Secrets.Hash(code) }));
        return new Outcome<IReadOnlyList<string>>([.. codes.Select(InGroups)], null);
    }

    /// <summary>Checks a code of the app, or a recovery code, and uses it up; part of a decision.</summary>
    public async Task<Outcome> UseAsync(Guid personId, string typed, CancellationToken stop)
    {
        var code = Secrets.Normalise(typed);
        if (code.Length == RecoveryCode.Length) return await UseRecoveryAsync(personId, code, stop) ? Outcome.Done : AccountProblems.CodeWrong;
        if (await db.Authenticators.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == personId && one.ConfirmedAt != null, stop) is not { } authenticator) return AccountProblems.CodeWrong;
        if (Totp.Find(Secret(authenticator), Digits(typed), clock.UtcNow()) is not { } step) return AccountProblems.CodeWrong;

        // Of two that use the same code, also at once, the second finds the step used.
        return await db.Authenticators.Where(one => one.PersonId == personId && one.LastStep < step).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastStep, step), stop) == 1
            ? Outcome.Done
            : AccountProblems.CodeWrong;
    }

    /// <summary>Takes the second step away; part of a decision.</summary>
    public async Task<Outcome> RemoveAsync(Guid personId, CancellationToken stop)
    {
        await db.RecoveryCodes.Where(one => one.PersonId == personId).ExecuteDeleteAsync(stop);
        if (await db.Authenticators.Where(one => one.PersonId == personId).ExecuteDeleteAsync(stop) > 0) await TellAsync(personId, new SecondStepRemoved(personId), stop);
        return Outcome.Done;
    }

    /// <summary>True when there is something the operator can take away from whoever has lost it.</summary>
    public async Task<bool> HasAnyAsync(Guid personId, CancellationToken stop) => await HasAsync(personId, stop) || await db.Passkeys.AnyAsync(one => one.PersonId == personId, stop);

    /// <summary>Takes everything away that is more than her mailbox, passkeys included: she has lost it; part of a decision.</summary>
    public async Task<Outcome> RemoveAllAsync(Guid personId, CancellationToken stop)
    {
        var passkeys = await db.Passkeys.Where(one => one.PersonId == personId).OrderBy(one => one.Id).Select(one => one.Id).Take(Passkey.Most).ToListAsync(stop);
        await db.Passkeys.Where(one => one.PersonId == personId).ExecuteDeleteAsync(stop);
        foreach (var id in passkeys) await TellAsync(personId, new PasskeyRemoved(personId, id), stop);
        return await RemoveAsync(personId, stop);
    }

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CodesLeftAsync(Guid personId, CancellationToken stop) => db.RecoveryCodes.CountAsync(one => one.PersonId == personId, stop);

    private static string Digits(string typed) => string.Concat(typed.Where(char.IsAsciiDigit));

    private static string InGroups(string code) => string.Join('-', code.Chunk(4).Select(part => new string(part)));

    private async Task<bool> UseRecoveryAsync(Guid personId, string code, CancellationToken stop)
    {
        var hash = Secrets.Hash(code);
        if (await db.RecoveryCodes.Where(one => one.PersonId == personId && one.Hash == hash).ExecuteDeleteAsync(stop) != 1) return false;

        await TellAsync(personId, new RecoveryCodeUsed(personId), stop);
        return true;
    }

    private async Task TellAsync(Guid personId, DomainEvent happened, CancellationToken stop) => (await db.Persons.FirstAsync(one => one.Id == personId, stop)).Tell(happened);

    private byte[] Secret(Authenticator authenticator) => protector.Unprotect(Convert.FromBase64String(authenticator.ProtectedSecret));
}
