using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class OutsideSurveyMap : IEntityTypeConfiguration<OutsideSurvey>
{
    public void Configure(EntityTypeBuilder<OutsideSurvey> map)
    {
        map.ToTable("cooperation_outside_surveys");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.AreaKey).HasMaxLength(20);
        map.Property(one => one.Maker).HasMaxLength(OutsideSurvey.MaxMaker);
        map.Property(one => one.Target).HasMaxLength(HelpLink.MaxTarget);
        map.Ignore(one => one.Words);
        map.HasOne(one => one.Check).WithOne().HasForeignKey<SurveyCheck>(check => check.SurveyId);
        map.HasIndex(one => one.HostId);
        map.HasIndex(one => new { one.PlaceKey, one.Visibility });
        map.HasIndex(one => new { one.AreaKey, one.Visibility });
    }
}
