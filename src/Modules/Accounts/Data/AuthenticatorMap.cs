using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class AuthenticatorMap : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> map)
    {
        map.ToTable("accounts_authenticators");
        map.HasKey(authenticator => authenticator.PersonId);
        map.Property(authenticator => authenticator.PersonId).ValueGeneratedNever();
        map.Property(authenticator => authenticator.ProtectedSecret).HasMaxLength(500);
        map.HasOne<Person>().WithOne().HasForeignKey<Authenticator>(authenticator => authenticator.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
