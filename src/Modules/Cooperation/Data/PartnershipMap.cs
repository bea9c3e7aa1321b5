using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class PartnershipMap : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> map)
    {
        map.ToTable("cooperation_partnerships");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.PartnerKey).HasMaxLength(Partnership.MaxKey);
        map.Property(one => one.PartnerName).HasMaxLength(Partnership.MaxPartner);
        map.Property(one => one.PartnerSort).HasMaxLength(120);
        map.Property(one => one.Link).HasMaxLength(CooperationCard.MaxLink);
        map.Ignore(one => one.IsPublic);
        map.Ignore(one => one.LastDay);
        map.HasIndex(one => new { one.HostId, one.PartnerKey, one.Form }).IsUnique().HasFilter("\"EndedOn\" IS NULL");
        map.HasIndex(one => new { one.HostId, one.PartnerSort, one.Id });
        map.HasIndex(one => new { one.PlaceKey, one.Form });
        map.HasIndex(one => one.PartnerId);
    }
}
