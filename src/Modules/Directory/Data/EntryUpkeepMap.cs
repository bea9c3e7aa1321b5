using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class EntryUpkeepMap : IEntityTypeConfiguration<EntryUpkeep>
{
    public void Configure(EntityTypeBuilder<EntryUpkeep> map)
    {
        map.ToTable("directory_upkeep");
        map.HasKey(upkeep => upkeep.OrganisationId);
        map.HasOne<Organisation>().WithOne(organisation => organisation.Upkeep).HasForeignKey<EntryUpkeep>(upkeep => upkeep.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        map.Property(upkeep => upkeep.Turn).IsConcurrencyToken();
    }
}
