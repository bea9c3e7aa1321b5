using Kumppani.Directory.Statements;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class AccessibilityFeedbackMap : IEntityTypeConfiguration<AccessibilityFeedback>
{
    public void Configure(EntityTypeBuilder<AccessibilityFeedback> map)
    {
        map.ToTable("directory_accessibility_feedback");
        map.HasIndex(feedback => new { feedback.OrganisationId, feedback.AnsweredAt, feedback.DueOn, feedback.Id });
        map.Property(feedback => feedback.Page).HasMaxLength(AccessibilityFeedback.MaxPage);
        map.Property(feedback => feedback.Text).HasMaxLength(AccessibilityFeedback.MaxText);
        map.Property(feedback => feedback.Answer).HasMaxLength(AccessibilityFeedback.MaxText);
        map.Property(feedback => feedback.Email).HasMaxLength(EmailAddress.MaxLength);
        map.Property(feedback => feedback.Language).HasMaxLength(10);
    }
}
