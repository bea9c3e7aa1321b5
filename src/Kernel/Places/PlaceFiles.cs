using System.Globalization;

namespace Kumppani.Kernel.Places;

/// <summary>Reads the tables of places that are part of the program. Their sources stand on the first lines of each.</summary>
internal static class PlaceFiles
{
    public static List<Place> Read()
    {
        var places = new List<Place>(400)
        {
            Place.Create(PlaceKind.Country, PlaceKey.Finland[1..], "Suomi", "Finland") with { NameEn = "Finland" },
        };
        places.AddRange(Rows("regions").Select(cell => Area(PlaceKind.Region, cell)));
        places.AddRange(Rows("counties").Select(cell => Area(PlaceKind.WellbeingCounty, cell)));

        var municipalities = Rows("municipalities").Select(Municipality).ToDictionary(place => place.Key, StringComparer.Ordinal);
        places.AddRange(municipalities.Values);
        places.AddRange(Rows("mergers").Select(cell => Merged(cell, municipalities)));
        return places;
    }

    private static Place Area(PlaceKind kind, string[] cell) =>
        Place.Create(kind, cell[0], cell[1], cell[2]) with { NameEn = cell[3], ParentKey = PlaceKey.Finland };

    private static Place Municipality(string[] cell) => Place.Create(PlaceKind.Municipality, cell[0], cell[1], cell[2]) with
    {
        Language = Language(cell[3]),
        SamiHomeland = cell[4] == "1",
        ParentKey = PlaceKey.Region(cell[5]),
        CountyKey = cell[6].Length == 0 ? null : PlaceKey.County(cell[6]),
        Population = int.Parse(cell[7], CultureInfo.InvariantCulture),
        PopulationYear = int.Parse(cell[8], CultureInfo.InvariantCulture),
        LandArea = Number(cell[9]),
        FreshwaterArea = Number(cell[10]),
        SeaArea = Number(cell[11]),
        Longitude = Number(cell[12]),
        Latitude = Number(cell[13]),
    };

    private static Place Merged(string[] cell, Dictionary<string, Place> municipalities)
    {
        var successor = municipalities[PlaceKey.Municipality(cell[3])];
        return Place.Create(PlaceKind.Municipality, cell[0], cell[1], cell[2]) with
        {
            ParentKey = successor.ParentKey,
            CountyKey = successor.CountyKey,
            SuccessorKey = successor.Key,
            ValidTo = DateOnly.ParseExact(cell[4], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1),
        };
    }

    private static LanguageStatus Language(string cell) => cell switch
    {
        "fi" => LanguageStatus.Finnish,
        "sv" => LanguageStatus.Swedish,
        "fi-sv" => LanguageStatus.BilingualFinnishMajority,
        "sv-fi" => LanguageStatus.BilingualSwedishMajority,
        _ => throw new FormatException($"Unknown language status '{cell}'."),
    };

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = typeof(PlaceFiles).Assembly.GetManifestResourceStream($"places/{table}.csv")
            ?? throw new InvalidOperationException($"The table of places '{table}' is not in the program.");
        using var reader = new StreamReader(stream);

        var headerSeen = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (headerSeen) yield return line.Split(';');
            headerSeen = true;
        }
    }
}
