using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class BallotOptionMap : IEntityTypeConfiguration<BallotOption>
{
    public void Configure(EntityTypeBuilder<BallotOption> map)
    {
        map.ToTable("forums_ballot_options");
        map.Property(option => option.Id).ValueGeneratedNever();
    }
}
