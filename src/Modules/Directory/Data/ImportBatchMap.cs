using Kumppani.Directory.Import.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class ImportBatchMap : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> map)
    {
        map.ToTable("directory_import_batches");
        map.HasKey(batch => new { batch.RunId, batch.Number });
    }
}
