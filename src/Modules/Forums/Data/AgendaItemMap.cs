using Kumppani.Forums.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class AgendaItemMap : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> map)
    {
        map.ToTable("forums_agenda_items");
        map.Property(item => item.Id).ValueGeneratedNever();
        map.HasIndex(item => new { item.GatheringId, item.Position });
    }
}
