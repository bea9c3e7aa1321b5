using Kumppani.Directory.Synonyms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class OwnSynonymMap : IEntityTypeConfiguration<OwnSynonym>
{
    public void Configure(EntityTypeBuilder<OwnSynonym> map)
    {
        map.ToTable("directory_synonyms");
        map.Property(one => one.Said).HasMaxLength(OwnSynonym.MaxSaid);
        map.Property(one => one.Key).HasMaxLength(2 * OwnSynonym.MaxSaid);
        map.HasIndex(one => new { one.HostId, one.Key }).IsUnique().HasDatabaseName(OwnSynonym.UniqueSaid);
    }
}
