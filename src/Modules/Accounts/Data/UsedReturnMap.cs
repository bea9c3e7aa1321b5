using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class UsedReturnMap : IEntityTypeConfiguration<UsedReturn>
{
    public void Configure(EntityTypeBuilder<UsedReturn> map)
    {
        map.ToTable("accounts_used_returns");
        map.HasKey(one => one.StateHash);
        map.Property(one => one.StateHash).HasMaxLength(64);
        map.HasIndex(one => one.EndsAt);
    }
}
