using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class ThesisAnswerMap : IEntityTypeConfiguration<ThesisAnswer>
{
    public void Configure(EntityTypeBuilder<ThesisAnswer> map)
    {
        map.ToTable("cooperation_theses");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.EvidenceLink).HasMaxLength(CooperationCard.MaxLink);
        map.HasIndex(one => new { one.HostId, one.Thesis }).IsUnique();
        map.HasIndex(one => new { one.PlaceKey, one.Thesis });
    }
}
