using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class RecoveryCodeMap : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> map)
    {
        map.ToTable("accounts_recovery_codes");
        map.HasKey(code => new { code.PersonId, code.Hash });
        map.Property(code => code.Hash).HasMaxLength(64);
        map.HasOne<Person>().WithMany().HasForeignKey(code => code.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
