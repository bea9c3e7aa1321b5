using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class PersonClaimMap : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> map)
    {
        map.ToTable("accounts_person_claims");
        map.HasKey(claim => claim.Id);
        map.HasIndex(claim => claim.UserId);
    }
}
