using System.Globalization;
using System.Security.Cryptography;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts;

/// <summary>The demo's operator, and a passkey of hers to be looked at. The people of the demo's organisations come with those, from the modules above.</summary>
internal sealed class AccountsSeed(IPeople people, AppDb db, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        var id = await people.DemoPersonAsync("operator", Text(nameof(Texts.RoleOperator)), "fi", Installation.Id, Role.Operator, stop);
        // A real key whose private half nobody has: it signs nobody in.
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        db.Add(new Passkey
        {
            PersonId = id,
            Slot = 1,
            CredentialId = RandomNumberGenerator.GetBytes(16),
            PublicKey = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!],
            SignCount = 0,
            IsBackupEligible = true,
            IsBackedUp = true,
            Name = Text(nameof(Texts.PasskeyOfDemo)),
            AddedAt = clock.UtcNow(),
        });
        await db.SaveChangesAsync(stop);
    }

    private static string Text(string key) => Texts.ResourceManager.GetString(key, CultureInfo.GetCultureInfo("fi"))!;
}
