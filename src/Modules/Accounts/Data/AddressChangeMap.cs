using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class AddressChangeMap : IEntityTypeConfiguration<AddressChange>
{
    public void Configure(EntityTypeBuilder<AddressChange> map)
    {
        map.ToTable("accounts_address_changes");
        map.Property(change => change.NewAddress).HasMaxLength(EmailAddress.MaxLength);
        map.Property(change => change.OldTokenHash).HasMaxLength(64);
        map.Property(change => change.NewTokenHash).HasMaxLength(64);
        map.HasOne<Person>().WithMany().HasForeignKey(change => change.PersonId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(change => change.PersonId);
        map.HasIndex(change => change.OldTokenHash).IsUnique();
        map.HasIndex(change => change.NewTokenHash).IsUnique();
        map.Ignore(change => change.IsAgreed);
    }
}
