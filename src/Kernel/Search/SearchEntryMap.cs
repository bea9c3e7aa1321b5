using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Search;

internal sealed class SearchEntryMap : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> map)
    {
        map.ToTable("search_entries");
        map.HasKey(entry => entry.Id);
        map.Property(entry => entry.Id).ValueGeneratedOnAdd();
        map.HasIndex(entry => entry.RecordId).IsUnique();
        // Read in the order of hits, for words so frequent that the page is full soon.
        map.HasIndex(entry => new { entry.SortKey, entry.RecordId });
        map.HasIndex(entry => entry.Id, "IX_search_entries_to_learn").HasFilter("NOT \"IsLearned\"");
        map.Property(entry => entry.Kind).HasMaxLength(40);
        map.Property(entry => entry.SortKey).HasMaxLength(SortKey.MaxLength);
        map.Property(entry => entry.Analyser).HasMaxLength(SearchEntry.MaxAnalyser);
    }
}
