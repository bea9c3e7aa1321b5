using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class VotingCodeMap : IEntityTypeConfiguration<VotingCode>
{
    public void Configure(EntityTypeBuilder<VotingCode> map)
    {
        map.ToTable("forums_voting_codes");
        map.Property(code => code.Id).ValueGeneratedNever();
        map.Property(code => code.CodeHash).HasMaxLength(64);
        map.HasIndex(code => code.CodeHash).IsUnique();
        map.HasIndex(code => code.GatheringId);
    }
}
