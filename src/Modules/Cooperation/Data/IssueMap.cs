using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class IssueMap : IEntityTypeConfiguration<Issue>
{
    public void Configure(EntityTypeBuilder<Issue> map)
    {
        map.ToTable("cooperation_issues", table => table.HasCheckConstraint(Issue.HasAnswer, "\"AnsweredAt\" IS NOT NULL OR \"State\" IN ('Raised', 'InHand')"));
        map.Property(one => one.SourceWords).HasMaxLength(Issue.MaxLine);
        map.Property(one => one.ReplyEmail).HasMaxLength(EmailAddress.MaxLength);
        map.Property(one => one.Language).HasMaxLength(10);
        map.Property(one => one.Unit).HasMaxLength(UnitCase.MaxUnit);
        map.Ignore(one => one.Words);
        map.HasIndex(one => new { one.HostId, one.State, one.Id });
        map.HasIndex(one => new { one.HostId, one.Theme });
        map.HasIndex(one => one.AssociationId);
        map.HasIndex(one => one.ReplyEmail);
    }
}
