using Kumppani.Forums.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class RegistrationLinkMap : IEntityTypeConfiguration<RegistrationLink>
{
    public void Configure(EntityTypeBuilder<RegistrationLink> map)
    {
        map.ToTable("forums_registration_links");
        map.HasKey(link => link.TokenHash);
        map.Property(link => link.TokenHash).HasMaxLength(64);
        map.HasOne<Registration>().WithMany().HasForeignKey(link => link.RegistrationId);
    }
}
