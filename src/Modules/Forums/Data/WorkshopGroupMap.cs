using Kumppani.Forums.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class WorkshopGroupMap : IEntityTypeConfiguration<WorkshopGroup>
{
    public void Configure(EntityTypeBuilder<WorkshopGroup> map)
    {
        map.ToTable("forums_workshop_groups");
        map.Property(group => group.Id).ValueGeneratedNever();
        map.Property(group => group.Code).HasMaxLength(10);
        map.HasIndex(group => group.Code).IsUnique();
    }
}
