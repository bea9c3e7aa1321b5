using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class LogEntryMap : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> map)
    {
        map.ToTable("cooperation_log");
        map.Property(one => one.Text).HasMaxLength(LogEntry.MaxText);
        map.HasIndex(one => new { one.HostId, one.On, one.Id });
    }
}
