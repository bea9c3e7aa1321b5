using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class KeyFiguresMap : IEntityTypeConfiguration<KeyFigures>
{
    public void Configure(EntityTypeBuilder<KeyFigures> map)
    {
        map.ToTable("cooperation_figures");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.Source).HasMaxLength(KeyFigures.MaxSource);
        map.HasIndex(one => new { one.HostId, one.Year }).IsUnique();
        map.HasIndex(one => new { one.PlaceKey, one.Year });
    }
}
