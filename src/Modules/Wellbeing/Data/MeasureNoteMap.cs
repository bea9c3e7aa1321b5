using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Wellbeing.Data;

internal sealed class MeasureNoteMap : IEntityTypeConfiguration<MeasureNote>
{
    public void Configure(EntityTypeBuilder<MeasureNote> map)
    {
        map.ToTable("wellbeing_measure_notes");
        map.HasKey(note => note.Id);
        map.Property(note => note.Id).ValueGeneratedNever();
        map.HasIndex(note => new { note.MeasureId, note.Id });
    }
}
