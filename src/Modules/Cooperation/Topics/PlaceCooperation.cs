using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Topics;

/// <summary>On a municipality's page: whom to contact, and the way to its cooperation page. On an area's: the way to its comparison. One query.</summary>
internal sealed class PlaceCooperation(AppDb db, TimeProvider clock) : IPlaceSection
{
    private const int Most = 5;

    public int Order => 5;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        if (place.Kind is not PlaceKind.Municipality) return new PlaceSection(Texts.Cooperation, "/Pages/Cooperation/_OfArea.cshtml", place.Slug);

        var today = DateOnly.FromDateTime(Dates.Local(clock.UtcNow()));
        var liaisons = await db.Appointments.Published().AsNoTracking()
            .Where(one => one.PlaceKey == place.Key && one.From <= today && (one.Until == null || one.Until >= today))
            .OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
        return liaisons.Count == 0 ? null : new PlaceSection(Texts.Cooperation, "/Pages/Cooperation/_OnPlace.cshtml", new PlaceLiaisons(place.Slug, [.. liaisons.OrderBy(one => !one.Scope.IsEmpty)]));
    }
}
