using Kumppani.Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> map)
    {
        map.ToTable("accounts_sessions");
        map.HasKey(session => session.Id);
        map.Property(session => session.Id).ValueGeneratedNever();
        map.Property(session => session.Device).HasMaxLength(Session.MaxDevice);
        map.HasOne<Person>().WithMany().HasForeignKey(session => session.PersonId).OnDelete(DeleteBehavior.Cascade);
        map.HasIndex(session => session.PersonId);
    }
}
