using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Jobs;

internal sealed class JobRunMap : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> map)
    {
        map.ToTable("job_runs");
        map.HasKey(run => new { run.Job, run.DueAt }).HasName(JobRun.OneRun);
        map.Property(run => run.Job).HasMaxLength(80);
        map.Property(run => run.Failure).HasMaxLength(120);
        map.HasIndex(run => run.DueAt);
    }
}
