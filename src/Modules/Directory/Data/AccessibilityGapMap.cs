using Kumppani.Directory.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class AccessibilityGapMap : IEntityTypeConfiguration<AccessibilityGap>
{
    public void Configure(EntityTypeBuilder<AccessibilityGap> map)
    {
        map.ToTable("directory_statement_gaps");
        map.Property(gap => gap.Id).ValueGeneratedNever();
        map.Property(gap => gap.Criterion).HasMaxLength(10);
    }
}
