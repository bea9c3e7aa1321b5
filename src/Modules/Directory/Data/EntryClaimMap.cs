using Kumppani.Directory.Claims;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class EntryClaimMap : IEntityTypeConfiguration<EntryClaim>
{
    public void Configure(EntityTypeBuilder<EntryClaim> map)
    {
        map.ToTable("directory_claims");
        map.HasOne<Organisation>().WithMany().HasForeignKey(claim => claim.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(claim => claim.OpenKey).IsUnique();
        map.HasIndex(claim => claim.TokenHash);
        map.HasIndex(claim => new { claim.HostId, claim.State, claim.Id });
        map.HasIndex(claim => new { claim.State, claim.ExpiresAt });
        map.HasIndex(claim => claim.Email);
        map.Property(claim => claim.Email).HasMaxLength(EmailAddress.MaxLength);
        map.Property(claim => claim.ClaimantRole).HasMaxLength(EntryClaim.MaxRole);
        map.Property(claim => claim.Language).HasMaxLength(10);
        map.Property(claim => claim.TokenHash).HasMaxLength(64);
        map.Property(claim => claim.MailboxHash).HasMaxLength(64);
        map.Property(claim => claim.OpenKey).HasMaxLength(64);
        map.Property(claim => claim.Reason).HasMaxLength(EntryClaim.MaxReason);
    }
}
