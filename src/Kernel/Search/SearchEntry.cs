using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Search;

/// <summary>What the index knows of a record: its words in base form, and who may find it. The full-text tables follow it by trigger or index.</summary>
public sealed class SearchEntry
{
    /// <summary>The longest <see cref="Analyser"/>.</summary>
    public const int MaxAnalyser = 40;

    /// <summary>Row number, made by the database; the full-text index refers to it.</summary>
    public long Id { get; init; }

    /// <summary>The record.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Its kind, as in <see cref="RecordRef"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The organisation on whose table it lies.</summary>
    public required Guid HostId { get; init; }

    /// <summary>Who may find it.</summary>
    public required Visibility Visibility { get; set; }

    /// <summary>Its place among hits of equal worth.</summary>
    public required string SortKey { get; set; }

    /// <summary>Base forms and compound parts of its name, separated by blanks.</summary>
    public required string Name { get; set; }

    /// <summary>Base forms and compound parts of all its text, separated by blanks.</summary>
    public required string Terms { get; set; }

    /// <summary>Which analyser made the terms; another one's entries are made anew.</summary>
    public required string Analyser { get; set; }

    /// <summary>True when the words of the index hold its terms, by which mistyped words are mended.</summary>
    public bool IsLearned { get; set; }
}
