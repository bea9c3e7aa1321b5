using Kumppani.Directory.Corrections;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class CorrectionMap : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> map)
    {
        map.ToTable("directory_corrections");
        map.HasOne<Organisation>().WithMany().HasForeignKey(correction => correction.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(correction => new { correction.OrganisationId, correction.State, correction.Id });
        map.HasIndex(correction => new { correction.HostId, correction.State, correction.Id });
        map.HasIndex(correction => correction.Email);
        map.HasIndex(correction => correction.SettledAt);
        map.Property(correction => correction.Text).HasMaxLength(Correction.MaxText);
        map.Property(correction => correction.Answer).HasMaxLength(Correction.MaxText);
        map.Property(correction => correction.Email).HasMaxLength(EmailAddress.MaxLength);
        map.Property(correction => correction.Language).HasMaxLength(10);
    }
}
