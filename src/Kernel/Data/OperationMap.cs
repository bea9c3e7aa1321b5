using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Data;

internal sealed class OperationMap : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> map)
    {
        map.ToTable("operations");
        map.HasKey(operation => operation.Key).HasName(Operation.UniqueKey);
        map.Property(operation => operation.Key).ValueGeneratedNever();
        map.Property(operation => operation.Location).HasMaxLength(500);
        map.HasIndex(operation => operation.At);
    }
}
