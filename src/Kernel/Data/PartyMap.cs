using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Kernel.Data;

internal sealed class PartyMap : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> map)
    {
        map.ToTable("parties");
        // Named as SQLite names it, so that a repeat is known by one name on both databases.
        map.HasKey(party => new { party.RecordId, party.OrganisationId }).HasName(Party.UniqueKey);
        map.HasIndex(party => party.OrganisationId);
    }
}
