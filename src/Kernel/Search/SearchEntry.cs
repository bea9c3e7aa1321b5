namespace Kumppani.Kernel.Search;

/// <summary>What the index knows of a record: its words in base form. The full-text tables follow it by trigger or index.</summary>
public sealed class SearchEntry
{
    /// <summary>Row number, made by the database; the full-text index refers to it.</summary>
    public long Id { get; init; }

    /// <summary>The record.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Its kind, as in <see cref="Domain.RecordRef"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Base forms and compound parts, separated by blanks.</summary>
    public required string Terms { get; set; }

    /// <summary>Which analyser made the terms; another one's entries are made anew.</summary>
    public required string Analyser { get; set; }
}
