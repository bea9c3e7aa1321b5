using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class CooperationCardMap : IEntityTypeConfiguration<CooperationCard>
{
    public void Configure(EntityTypeBuilder<CooperationCard> map)
    {
        map.ToTable("cooperation_cards");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.EvidenceLink).HasMaxLength(CooperationCard.MaxLink);
        map.Ignore(one => one.Words);
        map.HasMany(one => one.Changes).WithOne().HasForeignKey(change => change.CardId);
        map.Navigation(one => one.Changes).HasField("changes").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasIndex(one => new { one.HostId, one.Kind }).IsUnique();
        map.HasIndex(one => new { one.PlaceKey, one.Kind });
    }
}
