using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class VotingRightMap : IEntityTypeConfiguration<VotingRight>
{
    public void Configure(EntityTypeBuilder<VotingRight> map)
    {
        map.ToTable("forums_voting_rights");
        map.Property(right => right.Id).ValueGeneratedNever();
        map.HasIndex(right => new { right.BallotId, right.CodeId }).IsUnique();
        map.HasOne<Ballot>().WithMany().HasForeignKey(right => right.BallotId);
        map.HasOne<VotingCode>().WithMany().HasForeignKey(right => right.CodeId);
    }
}
