using Kumppani.Forums.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class GatheringMap : IEntityTypeConfiguration<Gathering>
{
    public void Configure(EntityTypeBuilder<Gathering> map)
    {
        map.ToTable("forums_gatherings", table => table.HasCheckConstraint("CK_forums_gatherings_Taken", "\"Capacity\" IS NULL OR \"Taken\" <= \"Capacity\""));
        map.Property(gathering => gathering.Code).HasMaxLength(10);
        map.Property(gathering => gathering.Venue).HasMaxLength(Gathering.MaxLine);
        map.Property(gathering => gathering.Address).HasMaxLength(Gathering.MaxLine);
        map.HasIndex(gathering => gathering.Code).IsUnique();
        map.HasIndex(gathering => new { gathering.HostId, gathering.StartsAt });
        map.HasMany(gathering => gathering.Agenda).WithOne().HasForeignKey(item => item.GatheringId);
        map.HasMany(gathering => gathering.Places).WithOne().HasForeignKey(place => place.GatheringId);
        map.Navigation(gathering => gathering.Agenda).UsePropertyAccessMode(PropertyAccessMode.Field);
        map.Navigation(gathering => gathering.Places).UsePropertyAccessMode(PropertyAccessMode.Field);
        map.Ignore(gathering => gathering.Details);
        map.Ignore(gathering => gathering.IsFull);
        map.Ignore(gathering => gathering.Words);
        map.Ignore(gathering => gathering.SearchKind);
    }
}
