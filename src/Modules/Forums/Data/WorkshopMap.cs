using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class WorkshopMap : IEntityTypeConfiguration<Workshop>
{
    public void Configure(EntityTypeBuilder<Workshop> map)
    {
        map.ToTable("forums_workshops");
        map.HasIndex(workshop => workshop.GatheringId).IsUnique();
        map.HasOne<Gathering>().WithOne().HasForeignKey<Workshop>(workshop => workshop.GatheringId);
        map.HasMany(workshop => workshop.Groups).WithOne().HasForeignKey(group => group.WorkshopId);
        map.HasMany(workshop => workshop.Questions).WithOne().HasForeignKey(question => question.WorkshopId);
        map.Navigation(workshop => workshop.Groups).UsePropertyAccessMode(PropertyAccessMode.Field);
        map.Navigation(workshop => workshop.Questions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
