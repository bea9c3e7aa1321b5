namespace Kumppani.Kernel.Search;

/// <summary>An entity that can be found: it says under which words, and the index is written in the same save.</summary>
public interface ISearchable
{
    /// <summary>The record kind, as in <see cref="Domain.RecordRef"/>.</summary>
    string SearchKind { get; }

    /// <summary>Its id.</summary>
    Guid Id { get; }

    /// <summary>What it is called, in every language; a hit here comes before a hit elsewhere.</summary>
    string SearchName();

    /// <summary>Names of the navigations that <see cref="SearchText"/> reads: what of them has not been loaded is, before the text is asked for.</summary>
    IReadOnlyList<string> SearchedParts => [];

    /// <summary>All text it should be found by, its name included.</summary>
    string SearchText();
}
