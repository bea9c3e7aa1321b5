using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class CatalogueBondMap : IEntityTypeConfiguration<CatalogueBond>
{
    public void Configure(EntityTypeBuilder<CatalogueBond> map)
    {
        map.ToTable("directory_catalogue_bonds");
        map.HasKey(bond => bond.OrganisationId);
        map.HasOne<Organisation>().WithOne(organisation => organisation.Catalogue).HasForeignKey<CatalogueBond>(bond => bond.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
