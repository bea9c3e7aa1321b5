using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Passkeys;

/// <summary>
/// The framework's store of persons, which finds passkeys in a table of ours: with columns instead of JSON, so that the database decides about
/// the eleventh one and about a count that goes backwards. It reads only; <see cref="OwnPasskeys"/> and <see cref="PasskeyEntry"/> write.
/// </summary>
internal sealed class PersonStore(AppDb db, IdentityErrorDescriber errors) : UserOnlyStore<Person, AppDb, Guid>(db, errors)
{
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Person user, CancellationToken cancellationToken) =>
        [.. (await Context.Passkeys.AsNoTracking().Where(one => one.PersonId == user.Id).OrderBy(one => one.Slot).ToListAsync(cancellationToken)).Select(Info)];

    public override async Task<Person?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Persons.FirstOrDefaultAsync(person => Context.Set<Passkey>().Any(one => one.PersonId == person.Id && one.CredentialId == credentialId), cancellationToken);

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Passkeys.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == user.Id && one.CredentialId == credentialId, cancellationToken) is { } found ? Info(found) : null;

    public override Task AddOrUpdatePasskeyAsync(Person user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException("A passkey is added by OwnPasskeys.");

    public override Task RemovePasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException("A passkey is removed by OwnPasskeys.");

    // What the device told of its make when it was set up is not kept: nothing is decided by it.
    private static UserPasskeyInfo Info(Passkey one) =>
        new(one.CredentialId, one.PublicKey, new DateTimeOffset(one.AddedAt), (uint)one.SignCount, transports: [], isUserVerified: true, one.IsBackupEligible, one.IsBackedUp, attestationObject: [], clientDataJson: []);
}
