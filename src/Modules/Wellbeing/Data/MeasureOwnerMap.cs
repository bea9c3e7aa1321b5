using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Wellbeing.Data;

internal sealed class MeasureOwnerMap : IEntityTypeConfiguration<MeasureOwner>
{
    public void Configure(EntityTypeBuilder<MeasureOwner> map)
    {
        map.ToTable("wellbeing_measure_owners");
        map.HasKey(owner => owner.Id);
        map.Property(owner => owner.Id).ValueGeneratedNever();
        map.Property(owner => owner.Unit).HasMaxLength(MeasureOwner.MaxUnit);
        map.HasIndex(owner => new { owner.MeasureId, owner.OrganisationId, owner.Unit }).IsUnique();
        map.HasIndex(owner => owner.OrganisationId);
    }
}
