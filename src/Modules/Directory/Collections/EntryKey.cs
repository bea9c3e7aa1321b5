namespace Kumppani.Directory.Collections;

/// <summary>An entry of the register as an address names it: <c>o.</c> or <c>a.</c> and its id.</summary>
internal readonly record struct EntryKey(EntryKind Kind, Guid Id)
{
    /// <summary>The keys that an address or a form carries, each once; what is none is left out, and no more than a list holds are read.</summary>
    public static IReadOnlyList<EntryKey> Read(IEnumerable<string?> texts) => [.. texts.Select(Read).OfType<EntryKey>().Distinct().Take(Collection.MostEntries)];

    public override string ToString() => $"{(Kind is EntryKind.Organisation ? 'o' : 'a')}.{Id}";

    private static EntryKey? Read(string? text) => text is ['o' or 'a', '.', ..] && Guid.TryParse(text[2..], out var id)
        ? new EntryKey(text[0] is 'o' ? EntryKind.Organisation : EntryKind.Activity, id)
        : null;
}
