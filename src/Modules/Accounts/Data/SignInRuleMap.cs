using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class SignInRuleMap : IEntityTypeConfiguration<SignInRule>
{
    public void Configure(EntityTypeBuilder<SignInRule> map) => map.ToTable("accounts_sign_in_rules");
}
