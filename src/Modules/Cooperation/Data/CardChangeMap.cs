using Kumppani.Cooperation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Cooperation.Data;

internal sealed class CardChangeMap : IEntityTypeConfiguration<CardChange>
{
    public void Configure(EntityTypeBuilder<CardChange> map)
    {
        map.ToTable("cooperation_card_changes");
        map.HasKey(change => new { change.CardId, change.Position });
    }
}
