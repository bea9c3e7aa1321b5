using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Mail;

internal sealed class MailMessageMap : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> map)
    {
        map.ToTable("mail_messages");
        map.HasKey(mail => mail.Id);
        map.Property(mail => mail.Id).ValueGeneratedNever();
        map.Property(mail => mail.To).HasMaxLength(EmailAddress.MaxLength);
        map.Property(mail => mail.Language).HasMaxLength(10);
        map.Property(mail => mail.Subject).HasMaxLength(MailMessage.MaxSubject);
        map.Property(mail => mail.Cause).HasMaxLength(120);
        map.Property(mail => mail.Failure).HasMaxLength(120);
        map.Property(mail => mail.ForgetsReceiver).HasDefaultValue(false);
        map.HasIndex(mail => new { mail.Cause, mail.To }).IsUnique();
        map.HasIndex(mail => new { mail.State, mail.DueAt });
        map.HasIndex(mail => new { mail.OnBehalfOf, mail.Id });
        map.HasIndex(mail => new { mail.About, mail.Id });
        map.HasIndex(mail => new { mail.To, mail.SentAt });
    }
}
