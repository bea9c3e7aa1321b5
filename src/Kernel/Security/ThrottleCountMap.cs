using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Security;

internal sealed class ThrottleCountMap : IEntityTypeConfiguration<ThrottleCount>
{
    public void Configure(EntityTypeBuilder<ThrottleCount> map)
    {
        map.ToTable("throttle_counts");
        map.HasKey(row => row.Key);
        map.Property(row => row.Key).HasMaxLength(64);
        map.HasIndex(row => row.Ends);
    }
}
