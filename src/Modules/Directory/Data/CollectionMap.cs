using Kumppani.Directory.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class CollectionMap : IEntityTypeConfiguration<Collection>
{
    public void Configure(EntityTypeBuilder<Collection> map)
    {
        map.ToTable("directory_collections");
        map.Property(one => one.Name).HasMaxLength(Collection.MaxName);
        map.Property(one => one.SortKey).HasMaxLength(120);
        map.Property(one => one.Introduction).HasMaxLength(Collection.MaxIntroduction);
        map.Property(one => one.Language).HasMaxLength(10);
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.HasMany(one => one.Items).WithOne().HasForeignKey(item => item.CollectionId).OnDelete(DeleteBehavior.Cascade);
        map.Navigation(one => one.Items).HasField("items").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasIndex(one => new { one.HostId, one.ChangedAt });
        map.HasIndex(one => new { one.PlaceKey, one.Visibility, one.SortKey, one.Id });
        map.Ignore(one => one.InOrder);
        map.Ignore(one => one.Title);
        map.Ignore(one => one.Lead);
        map.Ignore(one => one.IsPublished);
    }
}
