namespace Kumppani.Directory.Hsds;

/// <summary>A code list of ours, as HSDS tells it.</summary>
internal sealed record Taxonomy(string Code, Func<string> Name, string? Uri, IReadOnlyList<TaxonomyTerm> Terms)
{
    public Guid Id { get; } = StableId.Of(Code);
}
