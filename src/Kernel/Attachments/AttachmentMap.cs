using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Attachments;

internal sealed class AttachmentMap : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> map)
    {
        map.ToTable("attachments");
        map.Property(attachment => attachment.RecordKind).HasMaxLength(40);
        map.Property(attachment => attachment.Title).HasMaxLength(Attachment.MaxTitle);
        map.Property(attachment => attachment.Language).HasMaxLength(10);
        map.Property(attachment => attachment.Description).HasMaxLength(Attachment.MaxDescription);
        map.Property(attachment => attachment.FileKey).HasMaxLength(40);
        map.Property(attachment => attachment.FileName).HasMaxLength(Files.FileName.MaxStem + 10);
        map.Property(attachment => attachment.Extension).HasMaxLength(5);
        map.Property(attachment => attachment.Hash).HasMaxLength(64);
        map.Ignore(attachment => attachment.Type);
        map.Ignore(attachment => attachment.Record);
        map.HasIndex(attachment => new { attachment.RecordId, attachment.RecordKind, attachment.Id });
        map.HasIndex(attachment => attachment.FileKey).IsUnique();
        map.HasIndex(attachment => attachment.RemovedAt);
        map.HasIndex(attachment => attachment.MissingSince);
    }
}
