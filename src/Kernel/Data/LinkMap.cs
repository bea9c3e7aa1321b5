using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Data;

internal sealed class LinkMap : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> map)
    {
        map.ToTable("links");
        map.HasKey(link => new { link.FromKind, link.FromId, link.ToKind, link.ToId });
        map.HasIndex(link => new { link.ToKind, link.ToId });
        map.Property(link => link.FromKind).HasMaxLength(40);
        map.Property(link => link.ToKind).HasMaxLength(40);
    }
}
