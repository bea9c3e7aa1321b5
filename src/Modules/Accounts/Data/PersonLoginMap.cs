using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class PersonLoginMap : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> map)
    {
        map.ToTable("accounts_person_logins");
        map.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        map.HasIndex(login => login.UserId);
    }
}
