using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class EnquiryLinkMap : IEntityTypeConfiguration<EnquiryLink>
{
    public void Configure(EntityTypeBuilder<EnquiryLink> map)
    {
        map.ToTable("cooperation_enquiry_links");
        map.HasKey(link => link.TokenHash);
        map.Property(link => link.TokenHash).HasMaxLength(64);
        map.HasOne<Enquiry>().WithMany().HasForeignKey(link => link.EnquiryId);
    }
}
