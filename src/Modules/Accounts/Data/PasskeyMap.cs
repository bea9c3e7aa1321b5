using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class PasskeyMap : IEntityTypeConfiguration<Passkey>
{
    public const string Table = "accounts_passkeys";

    public void Configure(EntityTypeBuilder<Passkey> map)
    {
        map.ToTable(Table, table => table.HasCheckConstraint("CK_accounts_passkeys_Slot", $"\"Slot\" BETWEEN 1 AND {Passkey.Most}"));
        map.HasKey(passkey => passkey.Id);
        map.Property(passkey => passkey.Id).ValueGeneratedNever();
        map.Property(passkey => passkey.CredentialId).HasMaxLength(Passkey.MaxCredentialId);
        map.Property(passkey => passkey.Name).HasMaxLength(Passkey.MaxName);
        map.HasOne<Person>().WithMany().HasForeignKey(passkey => passkey.PersonId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(passkey => passkey.CredentialId).IsUnique();
        map.HasIndex(passkey => new { passkey.PersonId, passkey.Slot }).IsUnique();
    }
}
