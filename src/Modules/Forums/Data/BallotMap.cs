using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class BallotMap : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> map)
    {
        map.ToTable("forums_ballots");
        map.HasIndex(ballot => ballot.GatheringId);
        map.HasOne<Gathering>().WithMany().HasForeignKey(ballot => ballot.GatheringId);
        map.HasMany(ballot => ballot.Options).WithOne().HasForeignKey(option => option.BallotId);
        map.Navigation(ballot => ballot.Options).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
