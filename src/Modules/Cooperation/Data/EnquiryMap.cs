using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class EnquiryMap : IEntityTypeConfiguration<Enquiry>
{
    public void Configure(EntityTypeBuilder<Enquiry> map)
    {
        map.ToTable("cooperation_enquiries");
        map.Property(one => one.Subject).HasMaxLength(Enquiry.MaxSubject);
        map.Property(one => one.SenderName).HasMaxLength(Enquiry.MaxLine);
        map.Property(one => one.SenderEmail).HasMaxLength(EmailAddress.MaxLength);
        map.Property(one => one.Association).HasMaxLength(Enquiry.MaxLine);
        map.Property(one => one.Language).HasMaxLength(10);
        map.HasMany(one => one.Messages).WithOne().HasForeignKey(message => message.EnquiryId);
        map.Navigation(one => one.Messages).HasField("messages").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasIndex(one => new { one.HostId, one.State, one.Id });
        map.HasIndex(one => new { one.HostId, one.OpenedAt });
        map.HasIndex(one => one.SenderEmail);
        map.HasIndex(one => new { one.State, one.ChangedAt });
    }
}
