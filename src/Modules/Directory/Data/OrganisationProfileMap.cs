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
        map.Ignore(profile => profile.Point);
        // What is near is found by its latitude; the middle of a postal code is made of the points that have it.
        map.HasIndex(profile => new { profile.North, profile.East, profile.OrganisationId });
        map.HasIndex(profile => new { profile.PostalCode, profile.North, profile.East });
    }
}
