using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class SignInRequestMap : IEntityTypeConfiguration<SignInRequest>
{
    public void Configure(EntityTypeBuilder<SignInRequest> map)
    {
        map.ToTable("accounts_sign_in_requests");
        map.Property(request => request.Address).HasMaxLength(EmailAddress.MaxLength);
        map.Property(request => request.ReturnPath).HasMaxLength(500);
        map.HasIndex(request => request.At);
    }
}
