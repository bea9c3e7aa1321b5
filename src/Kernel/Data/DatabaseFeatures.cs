namespace Kumppani.Kernel.Data;

/// <summary>The checked-in list of what stands in the database beside the model.</summary>
public static class DatabaseFeatures
{
    /// <summary>Full-text index over <c>search_entries</c>: an FTS5 table with triggers, or a GIN index.</summary>
    public const string Search = "search";

    /// <summary>Events are only ever added: an update or delete of the event table is refused.</summary>
    public const string AppendOnlyEvents = "append-only-events";

    /// <summary>What <see cref="Search"/> looks through, kept beside the text it is made of. SQLite's index keeps it from the beginning.</summary>
    public const string StoredSearch = "stored-search";

    /// <summary>All of them, in the order they are made.</summary>
    public static IReadOnlyList<string> All { get; } = [Search, AppendOnlyEvents, StoredSearch];
}
