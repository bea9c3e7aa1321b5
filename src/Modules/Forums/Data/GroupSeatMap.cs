using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class GroupSeatMap : IEntityTypeConfiguration<GroupSeat>
{
    public void Configure(EntityTypeBuilder<GroupSeat> map)
    {
        map.ToTable("forums_group_seats");
        map.HasKey(seat => seat.RegistrationId);
        map.Property(seat => seat.RegistrationId).ValueGeneratedNever();
        map.HasOne<Registration>().WithOne().HasForeignKey<GroupSeat>(seat => seat.RegistrationId);
        map.HasOne<WorkshopGroup>().WithMany().HasForeignKey(seat => seat.GroupId);
    }
}
