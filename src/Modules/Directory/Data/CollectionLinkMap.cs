using Kumppani.Directory.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class CollectionLinkMap : IEntityTypeConfiguration<CollectionLink>
{
    public void Configure(EntityTypeBuilder<CollectionLink> map)
    {
        map.ToTable("directory_collection_links");
        map.Property(link => link.Id).ValueGeneratedNever();
        map.Property(link => link.TokenHash).HasMaxLength(64);
        map.HasIndex(link => link.TokenHash).IsUnique();
        map.HasIndex(link => new { link.CollectionId, link.ExpiresAt });
        map.HasIndex(link => link.ExpiresAt);
        map.HasOne<Collection>().WithMany().HasForeignKey(link => link.CollectionId).OnDelete(DeleteBehavior.Cascade);
    }
}
