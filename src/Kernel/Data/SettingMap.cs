using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Data;

internal sealed class SettingMap : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> map)
    {
        map.ToTable("settings");
        map.HasKey(setting => setting.Key);
        map.Property(setting => setting.Key).HasMaxLength(80);
        map.Property(setting => setting.Value).HasMaxLength(1000);
    }
}
