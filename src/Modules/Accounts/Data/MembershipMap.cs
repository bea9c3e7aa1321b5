using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class MembershipMap : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> map)
    {
        map.ToTable("accounts_memberships");
        map.HasOne<Person>().WithMany().HasForeignKey(membership => membership.PersonId).OnDelete(DeleteBehavior.Restrict);
        map.HasIndex(membership => new { membership.PersonId, membership.OrganisationId, membership.Role }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        map.HasIndex(membership => membership.OrganisationId);
        map.HasIndex(membership => membership.Succeeds);
        map.Ignore(membership => membership.IsNeeded);
    }
}
