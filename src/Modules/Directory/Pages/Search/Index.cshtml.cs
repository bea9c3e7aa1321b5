using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Language;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Search;

/// <summary>
/// Everything that can be found, in one list: hits in names first. Two queries, one more for each kind among the hits; when nothing is found, a few
/// more to mend the words or do with some of them. It stands here until a module that gathers from all opens.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class IndexModel(Seeker seeker, Highlighter highlighter, RecordBook records, IEnumerable<SearchedKind> kinds, PageFrame frame) : PageModel
{
    public const int PageSize = 20;
    private const int ExcerptLength = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Only this kind of record.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The last hit of the page before: whether by name, and its key.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<QueryWord> Words { get; private set; } = [];

    public IReadOnlyList<RecordCard> Results { get; private set; } = [];

    /// <summary>The words that were looked for instead of those typed, which are nowhere.</summary>
    public string? Mended { get; private set; }

    /// <summary>True when nothing holds all the words, and what is shown holds some of them.</summary>
    public bool IsPartial { get; private set; }

    public string? Next { get; private set; }

    public IEnumerable<SearchedKind> Kinds => kinds;

    public async Task OnGetAsync(CancellationToken stop)
    {
        frame.HideFromSearch = true;
        if (!kinds.Any(one => one.Kind == Kind)) Kind = null;
        var answer = await seeker.SeekAsync(Query, Kind, ReadAfter(), PageSize + 1, stop);
        (Words, Mended, IsPartial) = (answer.Words, answer.Mended, answer.IsPartial);
        var hits = answer.Hits;
        if (hits.Count > PageSize) Next = Address(Kind, hits[PageSize - 1]);
        Results = await CardsAsync([.. hits.Take(PageSize)], stop);
    }

    /// <summary>The address of this search among one kind, or all.</summary>
    public string Address(string? kind, SearchHit? after = null)
    {
        List<KeyValuePair<string, string?>> query = [new("q", Mended ?? Query), new("kind", kind), new("after", after is null ? null : KeyOf(after))];
        return "/search" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }

    public IReadOnlyList<MarkedText> Marked(string text) => highlighter.Mark(text, Words);

    public IReadOnlyList<MarkedText> Excerpt(string text) => Marked(highlighter.Excerpt(text, Words, ExcerptLength));

    // A record that was hidden or removed since has no card, and is left out.
    private async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyList<SearchHit> hits, CancellationToken stop)
    {
        Dictionary<Guid, RecordCard> cards = [];
        foreach (var group in hits.GroupBy(hit => hit.Kind))
        {
            foreach (var (id, card) in await records.CardsAsync(group.Key, [.. group.Select(hit => hit.RecordId)], stop)) cards[id] = card;
        }

        return [.. hits.Where(hit => cards.ContainsKey(hit.RecordId)).Select(hit => cards[hit.RecordId])];
    }

    private static string KeyOf(SearchHit hit) => (hit.IsNamed ? "n" : "t") + new PageKey(hit.SortKey, hit.RecordId);

    private SearchHit? ReadAfter() =>
        After is { Length: > 1 } && PageKey.TryRead(After[1..], out var key) ? new SearchHit(key.Id, "", After[0] == 'n', key.Sort) : null;
}
