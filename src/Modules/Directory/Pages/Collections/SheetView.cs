using Kumppani.Directory.Collections;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list as its readers see it.</summary>
/// <param name="Lead">A few sentences before the entries.</param>
/// <param name="Entries">In order.</param>
/// <param name="IsPaper">Made to be printed: addresses stand as text and as square codes.</param>
internal sealed record SheetView(LocalizedText Lead, IReadOnlyList<ListedEntry> Entries, bool IsPaper = false)
{
    /// <summary>The address of the same list without an entry; null where it is not the reader's to change.</summary>
    public Func<ListedEntry, string>? Without { get; init; }
}
