using Kumppani.Directory.Find;
using Kumppani.Directory.Pages.Places;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Maps;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>The facets of a list as its page shows them: what can be chosen, what is, and the same places on a map.</summary>
internal sealed class FacetView(Place area, PlaceBook places, AssociationChoice choice, FacetCounts? counts)
{
    /// <summary>More than so many are not told exactly.</summary>
    public const int Most = 1000;

    private static string Language => Ui.Languages.Language.Current.Code;

    /// <summary>A panel for each facet that has something to choose.</summary>
    public IReadOnlyList<FacetPanel> Panels() => [.. FacetBook.All.Select(Panel).Append(PlacePanel()).Where(panel => panel.Options.Count > 0)];

    /// <summary>What is chosen, each with the list without it.</summary>
    public IReadOnlyList<FilterChip> Chips() =>
    [
        .. FacetBook.All.SelectMany(facet => facet.Values.Where(value => choice.Narrows(value.Bit))
            .Select(value => new FilterChip(facet.Name(), value.Label(), Address(choice with { Bits = choice.Bits & ~value.Bit })))),
        .. choice.Places.Select(place => new FilterChip(
            Texts.AssociationPlace, place.Name(Language), Address(choice with { Places = [.. choice.Places.Where(other => other != place)] }))),
        .. choice.Near is { } near ? new FilterChip[] { new(Texts.NearChip, $"{near.From.Name}, {near.Km} km", Address(choice with { Near = null })) } : [],
    ];

    /// <summary>
    /// The municipalities of the area with how many of the list each has; each leads to the list narrowed to it. Empty for one municipality, and where
    /// nothing was counted.
    /// </summary>
    public IReadOnlyList<MapDot> Dots() => counts is null || area.Kind is PlaceKind.Municipality
        ? []
        : PlaceDots.Of(places.MunicipalitiesOf(area), counts.Places, place => counts.Places.ContainsKey(place.Key), place => Address(choice with { Places = [place] }));

    /// <summary>The list without any facet.</summary>
    public string Clear => Address(choice with { Bits = 0, Places = [], Near = null });

    private FacetPanel Panel(Facet facet) => new(facet.Key, facet.Name(),
    [
        .. facet.Values.Where(value => counts is null || counts[value] > 0 || choice.Narrows(value.Bit))
            .Select(value => new FacetOption(value.Key, value.Label(), choice.Narrows(value.Bit), counts?[value])),
    ]);

    // Of the whole country they would be 308 checkboxes: there the list beside the map leads to them, and those chosen stay.
    private FacetPanel PlacePanel()
    {
        var shown = area.Kind is PlaceKind.Country ? choice.Places : area.Kind is PlaceKind.Municipality ? [] : places.MunicipalitiesOf(area);
        var options = shown.Select(place => new FacetOption(place.Slug, place.Name(Language), choice.Places.Contains(place), counts?.Places.GetValueOrDefault(place.Key)));
        return new FacetPanel(FacetBook.PlaceKey, Texts.AssociationPlace, [.. options.Where(option => option.IsChosen || option.Count is not 0)]);
    }

    private string Address(AssociationChoice chosen) => $"/{area.Slug}/associations{chosen.Query()}";
}
