using System.Text.RegularExpressions;

namespace Kumppani.Tests.Browser.Support;

/// <summary>
/// Follows links from page to page. Of pages that differ only in whose page they are (ids, names under one folder) a few stand for all.
/// </summary>
internal sealed partial class Walk(string start, int mostOfOneShape = 2, int mostAtTheTop = 9)
{
    // First parts that are the name of a thing and not of a place.
    private static readonly HashSet<string> Rooted = new(
        [
            "account", "activities", "associations", "collection", "collections", "cooperation", "enquiry", "gatherings", "issues", "liaisons", "measures",
            "members", "municipalities", "municipality", "operations", "organisations", "outbox", "registrations", "scribe", "search", "sign-in", "vote",
        ],
        StringComparer.Ordinal);

    private readonly Queue<string> _waiting = new([start]);
    private readonly HashSet<string> _seen = new([Kind(start)], StringComparer.Ordinal);
    private readonly Dictionary<string, int> _under = new(StringComparer.Ordinal);

    public bool Next(out string path) => _waiting.TryDequeue(out path!);

    /// <summary>Puts the links of a page in the queue.</summary>
    public async Task AddLinksAsync(IPage page)
    {
        var language = start.TrimEnd('/');
        var links = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        foreach (var link in links)
        {
            if (!link.StartsWith(language + "/", StringComparison.Ordinal) || FileName().IsMatch(link) || !_seen.Add(Kind(link))) continue;

            // /seinajoki/associations and /lapua/associations are of one shape, as are the records in one list.
            var parts = Id().Replace(link.Split('?')[0][language.Length..], "*").Trim('/').Split('/');
            var top = parts.Length == 1;
            var shape = top ? "" : $"{(Rooted.Contains(parts[0]) ? parts[0] : "*")}/{string.Join('/', parts[1..])}";
            var count = _under[shape] = _under.GetValueOrDefault(shape) + 1;
            if (count <= (top ? mostAtTheTop : mostOfOneShape)) _waiting.Enqueue(link);
        }
    }

    // The value of a query is left out, its names are not: page 2 stands for page 3.
    private static string Kind(string link)
    {
        var parts = link.Split('?', 2);
        IEnumerable<string> names = parts.Length < 2 ? [] : parts[1].Split('&').Select(part => part.Split('=')[0]).Order(StringComparer.Ordinal);
        return $"{parts[0].TrimEnd('/')}?{string.Join('&', names)}";
    }

    [GeneratedRegex(@"\.[a-z]{2,5}(\?|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
