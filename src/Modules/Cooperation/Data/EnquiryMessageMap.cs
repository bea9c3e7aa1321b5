using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class EnquiryMessageMap : IEntityTypeConfiguration<EnquiryMessage>
{
    public void Configure(EntityTypeBuilder<EnquiryMessage> map)
    {
        map.ToTable("cooperation_enquiry_messages");
        map.HasKey(message => new { message.EnquiryId, message.Position });
        map.Property(message => message.Text).HasMaxLength(Enquiry.MaxText);
    }
}
