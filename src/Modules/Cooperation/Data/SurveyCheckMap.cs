using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class SurveyCheckMap : IEntityTypeConfiguration<SurveyCheck>
{
    public void Configure(EntityTypeBuilder<SurveyCheck> map)
    {
        map.ToTable("cooperation_survey_checks");
        map.HasKey(one => one.SurveyId);
        map.Property(one => one.SurveyId).ValueGeneratedNever();
        map.Property(one => one.Turn).IsConcurrencyToken();
        map.Property(one => one.MovedTo).HasMaxLength(HelpLink.MaxTarget);
        map.Ignore(one => one.IsBroken);
        map.Ignore(one => one.IsDoubted);
        map.HasIndex(one => one.DueAt);
    }
}
