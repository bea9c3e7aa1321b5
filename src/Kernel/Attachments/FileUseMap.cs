using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Attachments;

internal sealed class FileUseMap : IEntityTypeConfiguration<FileUse>
{
    public void Configure(EntityTypeBuilder<FileUse> map)
    {
        map.ToTable("file_uses", table => table.HasCheckConstraint("CK_file_uses_Bytes", "\"Bytes\" >= 0"));
        map.HasKey(use => use.OrganisationId);
        map.Property(use => use.OrganisationId).ValueGeneratedNever();
    }
}
