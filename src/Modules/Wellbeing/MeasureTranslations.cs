using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Wellbeing.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing;

/// <summary>Published measures that lack a language of their municipality. One query.</summary>
internal sealed class MeasureTranslations(AppDb db, PlaceBook places) : ITranslationGaps
{
    public async Task<IReadOnlyList<TranslationGap>> GapsAsync(Guid organisationId, int most, CancellationToken stop)
    {
        var measures = await db.Measures.AsNoTracking()
            .Where(measure => measure.TableId == organisationId && measure.Visibility == Visibility.Published)
            .OrderByDescending(measure => measure.Id).Take(most).ToListAsync(stop);
        return
        [
            .. measures
                .Select(measure => (measure, Missing: places.Exactly(measure.PlaceKey) is { } place ? ServiceLanguages.Missing([place], measure.Words) : []))
                .Where(one => one.Missing.Count > 0)
                .Select(one => new TranslationGap(
                    Texts.Measure, one.measure.Title, $"/measures/{one.measure.Id}" + (one.measure.HostId == organisationId ? "/edit" : ""), one.Missing)),
        ];
    }
}
