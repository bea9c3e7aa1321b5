using Kumppani.Forums.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class WorkshopQuestionMap : IEntityTypeConfiguration<WorkshopQuestion>
{
    public void Configure(EntityTypeBuilder<WorkshopQuestion> map)
    {
        map.ToTable("forums_workshop_questions");
        map.Property(question => question.Id).ValueGeneratedNever();
    }
}
