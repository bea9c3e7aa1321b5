using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class UpkeepLinkMap : IEntityTypeConfiguration<UpkeepLink>
{
    public void Configure(EntityTypeBuilder<UpkeepLink> map)
    {
        map.ToTable("directory_upkeep_links");
        map.HasKey(link => link.TokenHash);
        map.HasIndex(link => link.OrganisationId);
        map.HasIndex(link => link.ExpiresAt);
        map.HasOne<Organisation>().WithMany().HasForeignKey(link => link.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        map.Property(link => link.TokenHash).HasMaxLength(64);
        map.Property(link => link.MailboxHash).HasMaxLength(64);
    }
}
