using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class AssessmentRoundMap : IEntityTypeConfiguration<AssessmentRound>
{
    public void Configure(EntityTypeBuilder<AssessmentRound> map)
    {
        map.ToTable("cooperation_assessments");
        map.HasIndex(one => one.HostId).IsUnique().HasFilter("\"ClosedOn\" IS NULL");
        map.HasIndex(one => new { one.HostId, one.Id });
    }
}
