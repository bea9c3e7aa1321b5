using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class MunicipalAccountMap : IEntityTypeConfiguration<MunicipalAccount>
{
    public void Configure(EntityTypeBuilder<MunicipalAccount> map)
    {
        map.ToTable("accounts_municipal_accounts");
        map.HasKey(account => new { account.Issuer, account.Subject });
        map.Property(account => account.Issuer).HasMaxLength(MunicipalSignIn.MaxIssuer);
        map.Property(account => account.Subject).HasMaxLength(MunicipalAccount.MaxSubject);
        map.HasOne<Person>().WithMany().HasForeignKey(account => account.PersonId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(account => account.PersonId);
    }
}
