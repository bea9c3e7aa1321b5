using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Memos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class MemoMap : IEntityTypeConfiguration<Memo>
{
    /// <summary>One memo a gathering.</summary>
    public const string OneAGathering = "IX_forums_memos_GatheringId";

    public void Configure(EntityTypeBuilder<Memo> map)
    {
        map.ToTable("forums_memos");
        map.Ignore(memo => memo.Words);
        map.HasIndex(memo => memo.GatheringId).IsUnique().HasDatabaseName(OneAGathering);
        map.HasOne<Gathering>().WithMany().HasForeignKey(memo => memo.GatheringId);
        map.HasMany(memo => memo.Sections).WithOne().HasForeignKey(section => section.MemoId);
        map.Navigation(memo => memo.Sections).HasField("sections").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
