using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class AssessmentSheetMap : IEntityTypeConfiguration<AssessmentSheet>
{
    public void Configure(EntityTypeBuilder<AssessmentSheet> map)
    {
        map.ToTable("cooperation_assessment_sheets");
        map.Property(one => one.Wish).HasMaxLength(AssessmentSheet.MaxWish);
        map.HasOne<AssessmentRound>().WithMany().HasForeignKey(one => one.RoundId);
        map.HasMany(one => one.Answers).WithOne().HasForeignKey(answer => answer.SheetId);
        map.Navigation(one => one.Answers).HasField("answers").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasIndex(one => new { one.RoundId, one.HostId }).IsUnique();
    }
}
