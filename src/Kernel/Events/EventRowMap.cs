using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Events;

internal sealed class EventRowMap : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> map)
    {
        map.ToTable("events");
        map.HasKey(row => row.Id);
        map.Property(row => row.Id).ValueGeneratedNever();
        map.Property(row => row.Type).HasMaxLength(80);
        map.Property(row => row.Cause).HasMaxLength(80);
        map.HasIndex(row => new { row.RecordId, row.Id });
    }
}
