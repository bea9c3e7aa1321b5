using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Wellbeing.Data;

internal sealed class MeasureMap : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> map)
    {
        map.Ignore(measure => measure.Words);
        map.ToTable("wellbeing_measures");
        map.Property(measure => measure.PlaceKey).HasMaxLength(20);
        map.Ignore(measure => measure.SearchKind);
        map.HasMany(measure => measure.Owners).WithOne().HasForeignKey(owner => owner.MeasureId);
        map.HasMany(measure => measure.Notes).WithOne().HasForeignKey(note => note.MeasureId);
        map.Navigation(measure => measure.Owners).HasField("owners").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.Navigation(measure => measure.Notes).HasField("notes").UsePropertyAccessMode(PropertyAccessMode.Field);
        map.HasIndex(measure => new { measure.PlaceKey, measure.Visibility, measure.DueOn, measure.Id });
        map.HasIndex(measure => new { measure.HostId, measure.DueOn, measure.Id });
        map.HasIndex(measure => new { measure.TableId, measure.DueOn, measure.Id });
    }
}
