using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Directory.Data;

internal sealed class ActivityMap : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> map)
    {
        map.ToTable("directory_activities");
        map.Property(activity => activity.SortKey).HasMaxLength(120);
        map.Property(activity => activity.PlaceKey).HasMaxLength(20);
        map.Property(activity => activity.Address).HasMaxLength(Activity.MaxLine);
        map.Property(activity => activity.Price).HasMaxLength(100);
        // Null where an activity is older than its classes: an empty list as the column's default is written differently by each database.
        map.PrimitiveCollection(activity => activity.ServiceClasses).IsRequired(false);
        map.ComplexProperty(activity => activity.Accessibility);
        map.HasMany(activity => activity.Times).WithOne().HasForeignKey(time => time.ActivityId);
        map.Navigation(activity => activity.Times).HasField("times").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasOne<Organisation>().WithMany().HasForeignKey(activity => activity.OrganisationId);
        map.HasIndex(activity => new { activity.OrganisationId, activity.SortKey, activity.Id });
        map.HasIndex(activity => new { activity.OrganisationId, activity.CatalogueId }).IsUnique();
        // Few are for other associations: they are read without the others.
        map.HasIndex(activity => new { activity.Support, activity.Visibility, activity.PlaceKey, activity.SortKey, activity.Id });
        map.HasIndex(activity => new { activity.PlaceKey, activity.Visibility, activity.SortKey, activity.Id, activity.Support });
        map.Ignore(activity => activity.SearchKind);
        map.Ignore(activity => activity.Point);
        map.HasIndex(activity => new { activity.North, activity.East });
    }
}
