using Kumppani.Forums.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class RegistrationMap : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> map)
    {
        map.ToTable("forums_registrations");
        map.Property(registration => registration.Name).HasMaxLength(Registration.MaxName);
        map.Property(registration => registration.SortKey).HasMaxLength(120);
        map.Property(registration => registration.Email).HasMaxLength(EmailAddress.MaxLength);
        map.Property(registration => registration.ClaimedEmail).HasMaxLength(EmailAddress.MaxLength);
        map.Property(registration => registration.OrganisationName).HasMaxLength(Gathering.MaxLine);
        map.Property(registration => registration.PlaceKey).HasMaxLength(20);
        map.Property(registration => registration.Needs).HasMaxLength(Registration.MaxNeeds);
        map.Property(registration => registration.Language).HasMaxLength(10);
        map.HasOne<Gathering>().WithMany().HasForeignKey(registration => registration.GatheringId);
        map.HasIndex(registration => new { registration.GatheringId, registration.Number }).IsUnique();
        map.HasIndex(registration => new { registration.GatheringId, registration.ClaimedEmail }).IsUnique();
        map.Ignore(registration => registration.IsPresent);
    }
}
