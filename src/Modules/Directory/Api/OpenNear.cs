using Kumppani.Directory.Find;
using Kumppani.Kernel.Domain;

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

    /// <summary>Those of a list that are near enough; all of it when that is not asked for. A place that is not known is refused. Up to one query.</summary>
    public static async Task<IQueryable<T>> NarrowAsync<T>(OpenQuery query, IQueryable<T> list, NearFinder finder, Func<IQueryable<T>, Nearness, IQueryable<T>> of, CancellationToken stop)
        where T : Entity
    {
        var km = query.Number("km", 1, MostKm, Nearness.Usual);
        if (query.Value("near") is not { } typed) return list;
        if (await finder.WithinAsync(typed, km, stop) is not { } near)
        {
            query.Refuse(Texts.OpenValueWrong, "near", "seinajoki, 60100, 62.79,22.84");
            return list;
        }

        var ids = of(list, near).Select(one => one.Id);
        return list.Where(one => ids.Contains(one.Id));
    }
}
