using Kumppani.Forums.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class GatheringPlaceMap : IEntityTypeConfiguration<GatheringPlace>
{
    public void Configure(EntityTypeBuilder<GatheringPlace> map)
    {
        map.ToTable("forums_gathering_places");
        map.HasKey(place => new { place.GatheringId, place.PlaceKey });
        map.HasIndex(place => place.PlaceKey);
        map.Property(place => place.PlaceKey).HasMaxLength(20);
    }
}
