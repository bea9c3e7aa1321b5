using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class OrganisationProfileMap : IEntityTypeConfiguration<OrganisationProfile>
{
    /// <summary>Refuses a second profile of one organisation.</summary>
    public const string Key = "PK_directory_profiles";

    public void Configure(EntityTypeBuilder<OrganisationProfile> map)
    {
        map.ToTable("directory_profiles");
        map.HasKey(profile => profile.OrganisationId);
        map.Property(profile => profile.OrganisationId).ValueGeneratedNever();
        map.Property(profile => profile.Street).HasMaxLength(OrganisationProfile.MaxStreet);
        map.Property(profile => profile.PostalCode).HasMaxLength(5);
        map.ComplexProperty(profile => profile.Accessibility);
        // An umbrella that leaves the register leaves its members on it.
        map.HasOne<Organisation>().WithMany().HasForeignKey(profile => profile.UmbrellaId).OnDelete(DeleteBehavior.SetNull);
        map.Ignore(profile => profile.HasPlace);
        map.Property(profile => profile.Point).HasConversion<GeoPointText>().HasMaxLength(GeoPointText.MaxLength);
    }
}
