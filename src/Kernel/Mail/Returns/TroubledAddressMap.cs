using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Mail;

internal sealed class TroubledAddressMap : IEntityTypeConfiguration<TroubledAddress>
{
    public void Configure(EntityTypeBuilder<TroubledAddress> map)
    {
        map.ToTable("mail_troubled_addresses");
        map.HasKey(one => one.Address);
        map.Property(one => one.Address).HasMaxLength(EmailAddress.MaxLength);
        map.Property(one => one.Code).HasMaxLength(20);
        map.HasIndex(one => one.LastAt);
        map.Ignore(one => one.IsUnreachable);
    }
}
