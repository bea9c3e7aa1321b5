using Kumppani.Directory.Collections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>The published lists of a place's municipalities, by name. One query.</summary>
internal sealed class PublicCollections(AppDb db, PlaceBook places) : IPlaceSection
{
    private const int Most = 6;

    public int Order => 12;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var cards = await CardsAsync(Of(place), Most + 1, stop);
        return cards.Count == 0
            ? null
            : new PlaceSection(Texts.PublicCollections, "/Pages/Collections/_OfPlace.cshtml", new CollectionsHere([.. cards.Take(Most)], cards.Count > Most ? $"/{place.Slug}/collections" : null));
    }

    public IQueryable<Collection> Of(Place place)
    {
        var published = db.Collections.Published().AsNoTracking();
        if (place.Kind == PlaceKind.Country) return published;

        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        return published.Where(one => keys.Contains(one.PlaceKey!));
    }

    public async Task<IReadOnlyList<PublicCard>> CardsAsync(IQueryable<Collection> lists, int most, CancellationToken stop) =>
        [.. (await lists.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(most)
                .Select(one => new { one.Id, one.Name, one.Language, one.SortKey, Entries = one.Items.Count, one.PlaceKey }).ToListAsync(stop))
            .Select(one => new PublicCard(one.Id, LocalizedText.In(one.Language, one.Name), one.SortKey, one.Entries, places.Exactly(one.PlaceKey ?? "")?.Name(Language.Current.Code)))];
}
