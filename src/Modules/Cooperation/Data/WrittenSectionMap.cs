using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class WrittenSectionMap : IEntityTypeConfiguration<WrittenSection>
{
    public void Configure(EntityTypeBuilder<WrittenSection> map)
    {
        map.ToTable("cooperation_sections");
        map.HasIndex(one => new { one.HostId, one.Topic }).IsUnique();
    }
}
