using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class MunicipalSignInMap : IEntityTypeConfiguration<MunicipalSignIn>
{
    public void Configure(EntityTypeBuilder<MunicipalSignIn> map)
    {
        map.ToTable("accounts_municipal_sign_ins");
        map.Property(one => one.Issuer).HasMaxLength(MunicipalSignIn.MaxIssuer);
        map.Property(one => one.ClientId).HasMaxLength(MunicipalSignIn.MaxClientId);
        map.Property(one => one.ProtectedSecret).HasMaxLength(4 * MunicipalSignIn.MaxSecret);
        map.Property(one => one.Name).HasMaxLength(MunicipalSignIn.MaxName);
        map.Property(one => one.AskedClasses).HasMaxLength(MunicipalSignIn.MaxWords);
        map.Property(one => one.StrongMethods).HasMaxLength(MunicipalSignIn.MaxWords);
        map.Property(one => one.RequiredClaims).HasMaxLength(MunicipalSignIn.MaxClaims);
    }
}
