using Kumppani.Forums.Domain.Memos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class MemoSectionMap : IEntityTypeConfiguration<MemoSection>
{
    public void Configure(EntityTypeBuilder<MemoSection> map)
    {
        map.ToTable("forums_memo_sections");
        map.HasKey(section => section.Id);
        map.Property(section => section.Id).ValueGeneratedNever();
        map.Ignore(section => section.IsEmpty);
        map.HasIndex(section => new { section.MemoId, section.Position });
    }
}
