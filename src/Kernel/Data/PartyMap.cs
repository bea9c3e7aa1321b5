using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Data;

internal sealed class PartyMap : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> map)
    {
        map.ToTable("parties");
        map.HasKey(party => new { party.RecordId, party.OrganisationId });
        map.HasIndex(party => party.OrganisationId);
    }
}
