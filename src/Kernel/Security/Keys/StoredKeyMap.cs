using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Security.Keys;

internal sealed class StoredKeyMap : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> map)
    {
        map.ToTable("protection_keys");
        map.HasKey(key => key.Name);
        map.Property(key => key.Name).HasMaxLength(200);
    }
}
