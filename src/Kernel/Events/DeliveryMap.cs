using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Events;

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> map)
    {
        map.ToTable("event_deliveries");
        map.HasKey(delivery => new { delivery.EventId, delivery.Handler });
        map.Property(delivery => delivery.Handler).HasMaxLength(120);
        map.Property(delivery => delivery.Failure).HasMaxLength(120);
        map.HasIndex(delivery => new { delivery.State, delivery.DueAt });
    }
}
