using Kumppani.Directory.Import.Remembered;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class SavedMappingMap : IEntityTypeConfiguration<SavedMapping>
{
    public void Configure(EntityTypeBuilder<SavedMapping> map)
    {
        map.ToTable("directory_import_mappings");
        map.Property(one => one.Name).HasMaxLength(SavedMapping.MaxName);
        map.HasIndex(one => new { one.HostId, one.UsedAt });
    }
}
