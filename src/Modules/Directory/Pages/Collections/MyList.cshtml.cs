using Kumppani.Directory.Collections;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>
/// A resident's own list, without an account: its address is the list, and nothing of it is stored. It is kept by keeping the address, and given on by
/// giving it on. Two queries, and those of the search.
/// </summary>
[AllowAnonymous]
internal sealed class MyListModel(EntryReader reader, Seeker seeker, PageFrame frame) : PageModel
{
    private const int MostFound = 6;

    /// <summary>What stands on it, as <see cref="EntryKey"/> writes it.</summary>
    [FromQuery(Name = "e")]
    public List<string> Keys { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IReadOnlyList<ListedEntry> Entries { get; private set; } = [];

    /// <summary>What the words of the search mean and is not on the list yet.</summary>
    public IReadOnlyList<ListedEntry> Found { get; private set; } = [];

    public bool IsSearched => !string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken stop)
    {
        // The address says what somebody is interested in.
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        var own = EntryKey.Read(Keys);
        List<EntryKey> found = [];
        if (IsSearched)
        {
            foreach (var (kind, named) in new[] { (EntryKind.Activity, Activity.Kind), (EntryKind.Organisation, RecordBook.Organisation) })
                found.AddRange((await seeker.SeekAsync(Query, named, after: null, MostFound, stop)).Hits.Select(hit => new EntryKey(kind, hit.RecordId)));
        }

        var fresh = found.Except(own).ToList();
        var entries = await reader.ReadAsync([.. own, .. fresh], stop);
        Entries = [.. entries.Take(own.Count)];
        Found = [.. entries.Skip(own.Count).Where(entry => entry.IsThere)];
    }

    /// <summary>The list with one more, or with one less.</summary>
    public string Address(EntryKey? with = null, EntryKey? without = null)
    {
        IEnumerable<EntryKey> keys = [.. Entries.Select(entry => entry.Key).Where(key => key != without), .. with is { } more ? [more] : Array.Empty<EntryKey>()];
        return "/my-list" + QueryString.Create(keys.Select(key => new KeyValuePair<string, string?>("e", $"{key}")));
    }
}
