using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class CodePoolMap : IEntityTypeConfiguration<CodePool>
{
    public void Configure(EntityTypeBuilder<CodePool> map)
    {
        map.ToTable("forums_code_pools");
        map.HasIndex(pool => pool.GatheringId).IsUnique();
        map.HasOne<Gathering>().WithOne().HasForeignKey<CodePool>(pool => pool.GatheringId);
    }
}
