using Kumppani.Directory.Import.Remembered;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class SavedCategoryMap : IEntityTypeConfiguration<SavedCategory>
{
    public void Configure(EntityTypeBuilder<SavedCategory> map)
    {
        map.ToTable("directory_import_categories");
        map.HasKey(one => new { one.HostId, one.Word });
        map.Property(one => one.Word).HasMaxLength(SavedCategory.MaxText);
        map.Property(one => one.Text).HasMaxLength(SavedCategory.MaxText);
    }
}
