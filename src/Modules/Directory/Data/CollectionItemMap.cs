using Kumppani.Directory.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class CollectionItemMap : IEntityTypeConfiguration<CollectionItem>
{
    public void Configure(EntityTypeBuilder<CollectionItem> map)
    {
        map.ToTable("directory_collection_items");
        map.Property(item => item.Id).ValueGeneratedNever();
        map.Property(item => item.Title).HasMaxLength(200);
        map.Property(item => item.Note).HasMaxLength(Collection.MaxNote);
        map.HasIndex(item => new { item.CollectionId, item.Kind, item.RecordId }).IsUnique();
        map.Ignore(item => item.Key);
    }
}
