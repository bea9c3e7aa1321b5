using Kumppani.Kernel.Search.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Search;

internal sealed class SearchTermMap : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> map)
    {
        map.ToTable("search_terms");
        map.HasKey(term => term.Term);
        map.Property(term => term.Term).HasMaxLength(FinnishText.MaxWord);
        map.Property(term => term.First).HasMaxLength(2);
        map.HasIndex(term => new { term.First, term.Length, term.Term });
    }
}
