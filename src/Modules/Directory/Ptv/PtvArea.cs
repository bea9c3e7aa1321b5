using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Hsds;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Ptv;

/// <summary>Where a service is for people: the area that its organisation has told, else the municipality of the activity. Wellbeing services counties, which the interface does not know, are told by their municipalities.</summary>
internal static class PtvArea
{
    public static void Write(Utf8JsonWriter json, Offering offering, PlaceBook places)
    {
        var told = (offering.Organisation.Profile?.ServiceArea ?? []).Select(places.Exactly).OfType<Place>().ToList();
        if (told.Count == 0 && places.Exactly(offering.Activity.PlaceKey) is { } own) told.Add(own);
        if (told.Exists(one => one.Kind is PlaceKind.Country))
        {
            json.WriteString("areaType", "Nationwide");
            return;
        }

        var regions = told.Where(one => one.Kind is PlaceKind.Region).ToList();
        var municipalities = told.Except(regions).SelectMany(places.MunicipalitiesOf).DistinctBy(one => one.Key, StringComparer.Ordinal);
        json.WriteString("areaType", "LimitedType");
        json.Objects(
            "areas",
            [.. ((IEnumerable<(string Type, List<string> Codes)>)[("Municipality", Codes(municipalities)), ("Region", Codes(regions))]).Where(one => one.Codes.Count > 0)],
            area =>
            {
                json.WriteString("type", area.Type);
                json.Told("areaCodes", area.Codes);
            });
    }

    private static List<string> Codes(IEnumerable<Place> places) => [.. places.Select(one => one.Code)];
}
