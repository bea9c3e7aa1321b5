using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory;

/// <summary>Activities among what is found, and wherever another record points to one. One query.</summary>
internal sealed class ActivityCards(AppDb db, PlaceBook places) : IRecordCards
{
    public string Kind => Activity.Kind;

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        [.. (await db.Activities.AsNoTracking().Where(activity => ids.Contains(activity.Id))
                .Select(activity => new { activity.Id, activity.Name, activity.Description, activity.PlaceKey }).ToListAsync(stop))
            .Select(one => new RecordCard(
                one.Id, one.Name, "/activities/" + one.Id, Place: places.Exactly(one.PlaceKey)?.Name(Language.Current.Code), Text: one.Description, Called: Texts.Activity))];
}
