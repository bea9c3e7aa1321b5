using Kumppani.Forums.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> map)
    {
        map.ToTable("forums_invitations");
        map.HasOne<Gathering>().WithMany().HasForeignKey(invitation => invitation.GatheringId);
        map.HasIndex(invitation => new { invitation.GatheringId, invitation.OrganisationId }).IsUnique();
        map.HasIndex(invitation => invitation.RoundId);
        map.Property(invitation => invitation.SentAgain).HasDefaultValue(0);
    }
}
