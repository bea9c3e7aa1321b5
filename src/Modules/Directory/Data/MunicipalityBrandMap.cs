using Kumppani.Directory.Brands;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class MunicipalityBrandMap : IEntityTypeConfiguration<MunicipalityBrand>
{
    public void Configure(EntityTypeBuilder<MunicipalityBrand> map)
    {
        map.ToTable("directory_brands");
        map.HasOne<Organisation>().WithOne().HasForeignKey<MunicipalityBrand>(brand => brand.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(brand => brand.PlaceKey).IsUnique();
        map.Property(brand => brand.PlaceKey).HasMaxLength(20);
        map.Property(brand => brand.Primary).HasMaxLength(7);
        map.Property(brand => brand.Dark).HasMaxLength(7);
        map.Property(brand => brand.LogoKey).HasMaxLength(40);
        map.Property(brand => brand.SenderAddress).HasMaxLength(EmailAddress.MaxLength);
    }
}
