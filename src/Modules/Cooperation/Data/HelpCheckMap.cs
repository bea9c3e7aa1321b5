using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class HelpCheckMap : IEntityTypeConfiguration<HelpCheck>
{
    public void Configure(EntityTypeBuilder<HelpCheck> map)
    {
        map.ToTable("cooperation_help_checks");
        map.HasKey(one => one.LinkId);
        map.Property(one => one.LinkId).ValueGeneratedNever();
        map.Property(one => one.Turn).IsConcurrencyToken();
        map.Property(one => one.MovedTo).HasMaxLength(HelpLink.MaxTarget);
        map.Ignore(one => one.IsBroken);
        map.Ignore(one => one.IsDoubted);
        map.HasIndex(one => one.DueAt);
    }
}
