namespace Kumppani.Kernel.Modules;

/// <summary>What one table holds of a person. The page and the file are made of the same rows.</summary>
/// <param name="table">The table's name.</param>
/// <param name="title">What it is, in the reader's language.</param>
/// <param name="kept">Why it stays when she erases her data, with the legal ground, in the reader's language; null when it goes.</param>
public abstract class PersonalSection(string table, string title, string? kept)
{
    /// <summary>The table's name.</summary>
    public string Table => table;

    /// <summary>What it is.</summary>
    public string Title => title;

    /// <summary>Why it stays; null when it goes.</summary>
    public string? Kept => kept;

    /// <summary>The first rows: one query.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyList<PersonalValue>>> FirstAsync(int number, CancellationToken stop);

    /// <summary>All rows, as they are read: one query.</summary>
    public abstract IAsyncEnumerable<IReadOnlyList<PersonalValue>> AllAsync();

    /// <summary>A section of a query's rows.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="title">What it is, in the reader's language.</param>
    /// <param name="kept">Why it stays; null when it goes.</param>
    /// <param name="rows">In an order of their own.</param>
    /// <param name="values">What a row says; no secret and no hash of one.</param>
    public static PersonalSection Of<T>(string table, string title, string? kept, IQueryable<T> rows, Func<T, IReadOnlyList<PersonalValue>> values) =>
        new PersonalSection<T>(table, title, kept, rows, values);
}
