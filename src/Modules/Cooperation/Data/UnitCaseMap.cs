using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class UnitCaseMap : IEntityTypeConfiguration<UnitCase>
{
    public void Configure(EntityTypeBuilder<UnitCase> map)
    {
        map.ToTable("cooperation_cases");
        map.Property(one => one.Unit).HasMaxLength(UnitCase.MaxUnit);
        map.Property(one => one.Asked).HasMaxLength(UnitCase.MaxText);
        map.Property(one => one.Answer).HasMaxLength(UnitCase.MaxText);
        map.HasIndex(one => new { one.HostId, one.AnsweredAt, one.DueOn, one.Id });
        map.HasIndex(one => one.EnquiryId);
        map.HasIndex(one => one.IssueId);
    }
}
