using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class ActivityTimeMap : IEntityTypeConfiguration<ActivityTime>
{
    public void Configure(EntityTypeBuilder<ActivityTime> map)
    {
        map.ToTable("directory_activity_times");
        map.Property(time => time.Id).ValueGeneratedNever();
        map.Ignore(time => time.Time);
    }
}
