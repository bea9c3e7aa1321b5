using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> map)
    {
        map.ToTable("cooperation_appointments");
        map.Property(one => one.PlaceKey).HasMaxLength(20);
        map.Property(one => one.Unit).HasMaxLength(Appointment.MaxLine);
        map.Property(one => one.Decision).HasMaxLength(Appointment.MaxLine);
        map.Property(one => one.Email).HasMaxLength(EmailAddress.MaxLength);
        map.Property(one => one.DeputyEmail).HasMaxLength(EmailAddress.MaxLength);
        map.Property(one => one.Phone).HasMaxLength(40);
        map.Property(one => one.Web).HasMaxLength(300);
        map.Ignore(one => one.Details);
        map.Ignore(one => one.Words);
        map.HasIndex(one => new { one.HostId, one.Id });
        map.HasIndex(one => new { one.PlaceKey, one.Id });
    }
}
