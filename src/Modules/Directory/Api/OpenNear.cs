using Kumppani.Directory.Find;

namespace Kumppani.Directory.Api;

/// <summary>Narrows a list to what is near a place, as the pages do; it stays in the order of names, in which lists are read on.</summary>
internal static class OpenNear
{
    private const int MostKm = 100;

    public static IReadOnlyList<OpenParameter> Parameters { get; } =
    [
        new("near", "string", "A municipality by its name or slug, a postal code, or a point such as 62.79,22.84, of which two decimals count. What has told no place of its own counts from its municipality's centre."),
        new("km", "integer", $"So many kilometres from there at the most, as the crow flies: 1 to {MostKm}, and {Nearness.Usual} unless told."),
    ];

    /// <summary>What is near enough; null when it is not asked for, and when it names nothing that is known, which is then refused. Up to two queries.</summary>
    public static async Task<Nearness?> ReadAsync(OpenQuery query, NearFinder finder, CancellationToken stop)
    {
        var km = query.Number("km", 1, MostKm, Nearness.Usual);
        if (query.Value("near") is not { } typed) return null;
        if (await finder.WithinAsync(typed, km, stop) is { } near) return near;

        query.Refuse(Texts.OpenValueWrong, "near", "seinajoki, 60100, 62.79,22.84");
        return null;
    }
}
