using Kumppani.Directory.Import.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class ImportRunMap : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> map)
    {
        map.ToTable("directory_import_runs");
        map.Property(run => run.FileName).HasMaxLength(ImportRun.MaxFileName);
        map.Property(run => run.Delimiter).HasMaxLength(1);
        map.Property(run => run.Sheet).HasMaxLength(ImportRun.MaxSheet);
        map.HasIndex(run => new { run.HostId, run.Id });
        map.HasIndex(run => new { run.State, run.UploadedAt });
        map.Ignore(run => run.Choices);
        map.Ignore(run => run.CanBeUndone);
        map.Ignore(run => run.IsAtWork);
    }
}
