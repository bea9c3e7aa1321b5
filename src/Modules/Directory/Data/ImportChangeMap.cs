using Kumppani.Directory.Import.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class ImportChangeMap : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> map)
    {
        map.ToTable("directory_import_changes");
        map.HasKey(change => new { change.RunId, change.OrganisationId });
        map.HasIndex(change => change.OrganisationId);
    }
}
