using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class OrganisationMap : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> map)
    {
        map.ToTable("directory_organisations");
        map.Property(organisation => organisation.Name).HasMaxLength(Organisation.MaxName);
        map.Property(organisation => organisation.SortKey).HasMaxLength(120);
        map.Property(organisation => organisation.PlaceKey).HasMaxLength(20);
        map.Property(organisation => organisation.Language).HasMaxLength(10);
        map.Property(organisation => organisation.ContactRole).HasMaxLength(100);
        map.Property(organisation => organisation.Email).HasMaxLength(254);
        map.Property(organisation => organisation.Phone).HasMaxLength(40);
        map.Property(organisation => organisation.Website).HasMaxLength(300);
        map.Property(organisation => organisation.Facets).HasDefaultValue(0L);
        map.HasIndex(organisation => new { organisation.HostId, organisation.BusinessId }).IsUnique();
        // The public lists, of a place and of the country, are counted out of these alone and read in their order. What is only a
        // condition stands last: SQLite seeks nothing by a bare flag, and a flag in front cost the list its order. Facets are narrowed by and counted in them too.
        map.HasIndex(organisation => new { organisation.PlaceKey, organisation.Visibility, organisation.SortKey, organisation.Id, organisation.IsListed, organisation.Category, organisation.Facets });
        map.HasIndex(organisation => new { organisation.Visibility, organisation.SortKey, organisation.Id, organisation.IsListed, organisation.PlaceKey, organisation.Category, organisation.Facets });
        map.HasIndex(organisation => organisation.ImportedBy);
        map.HasOne(organisation => organisation.Profile).WithOne().HasForeignKey<OrganisationProfile>(profile => profile.OrganisationId);
        map.Ignore(organisation => organisation.Details);
        map.Ignore(organisation => organisation.SearchKind);
    }
}
