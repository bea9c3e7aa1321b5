using Kumppani.Directory.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class AccessibilityStatementMap : IEntityTypeConfiguration<AccessibilityStatement>
{
    public void Configure(EntityTypeBuilder<AccessibilityStatement> map)
    {
        map.ToTable("directory_statements");
        map.HasIndex(statement => new { statement.OrganisationId, statement.Number }).IsUnique();
        map.HasMany(statement => statement.Gaps).WithOne().HasForeignKey(gap => gap.StatementId);
        map.Navigation(statement => statement.Gaps).UsePropertyAccessMode(PropertyAccessMode.Field);
        map.Ignore(statement => statement.IsFull);
    }
}
