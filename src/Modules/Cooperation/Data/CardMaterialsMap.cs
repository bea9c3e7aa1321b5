using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class CardMaterialsMap : IEntityTypeConfiguration<CardMaterials>
{
    public void Configure(EntityTypeBuilder<CardMaterials> map)
    {
        map.ToTable("cooperation_card_materials");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.HasIndex(one => new { one.HostId, one.Kind }).IsUnique();
        map.HasIndex(one => new { one.PlaceKey, one.Kind });
    }
}
