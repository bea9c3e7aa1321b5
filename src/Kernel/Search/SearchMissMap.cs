using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Search;

internal sealed class SearchMissMap : IEntityTypeConfiguration<SearchMiss>
{
    public void Configure(EntityTypeBuilder<SearchMiss> map)
    {
        map.ToTable("search_misses");
        map.HasKey(miss => miss.Key);
        map.Property(miss => miss.Key).HasMaxLength(64);
        map.Property(miss => miss.Words).HasMaxLength(Finder.MaxTyped);
        map.HasIndex(miss => miss.LastDay);
        map.HasIndex(miss => new { miss.Days, miss.Key });
    }
}
