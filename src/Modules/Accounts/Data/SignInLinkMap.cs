using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class SignInLinkMap : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> map)
    {
        map.ToTable("accounts_sign_in_links");
        map.HasKey(link => link.TokenHash);
        map.Property(link => link.TokenHash).HasMaxLength(64);
        map.Property(link => link.ReturnPath).HasMaxLength(500);
        map.HasOne<Person>().WithMany().HasForeignKey(link => link.PersonId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(link => link.ExpiresAt);
    }
}
