using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class AssessmentAnswerMap : IEntityTypeConfiguration<AssessmentAnswer>
{
    public void Configure(EntityTypeBuilder<AssessmentAnswer> map)
    {
        map.ToTable("cooperation_assessment_answers");
        map.HasKey(answer => new { answer.SheetId, answer.Kind });
    }
}
