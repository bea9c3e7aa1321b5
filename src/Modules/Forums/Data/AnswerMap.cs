using Kumppani.Forums.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class AnswerMap : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> map)
    {
        map.ToTable("forums_answers");
        map.Property(answer => answer.Text).HasMaxLength(Answer.MaxText);
        map.HasIndex(answer => new { answer.GroupId, answer.QuestionId }).IsUnique();
        map.HasOne<WorkshopGroup>().WithMany().HasForeignKey(answer => answer.GroupId).OnDelete(DeleteBehavior.Restrict);
        map.HasOne<WorkshopQuestion>().WithMany().HasForeignKey(answer => answer.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
