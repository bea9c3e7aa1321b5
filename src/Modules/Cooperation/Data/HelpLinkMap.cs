using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class HelpLinkMap : IEntityTypeConfiguration<HelpLink>
{
    public void Configure(EntityTypeBuilder<HelpLink> map)
    {
        map.ToTable("cooperation_help_links");
        map.Property(one => one.AreaKey).HasMaxLength(20);
        map.Property(one => one.Target).HasMaxLength(HelpLink.MaxTarget);
        map.Property(one => one.TargetKey).HasMaxLength(HelpLink.MaxKey);
        map.Ignore(one => one.Words);
        map.HasOne(one => one.Check).WithOne().HasForeignKey<HelpCheck>(check => check.LinkId);
        map.HasIndex(one => new { one.HostId, one.AreaKey, one.TargetKey }).IsUnique();
        map.HasIndex(one => new { one.AreaKey, one.Visibility });
    }
}
