namespace Kumppani.Directory.Seed;

/// <summary>A municipality of the demo.</summary>
/// <param name="Key">Key of its place.</param>
/// <param name="Name">Its name as an organisation.</param>
/// <param name="Slug">For its addresses and for the keys of its demo people.</param>
/// <param name="Count">How many example associations it has.</param>
/// <param name="Villages">Its villages and parts in the genitive, as association names begin with them.</param>
/// <param name="Others">Examples that no pattern would make: the shortest and longest names, other languages.</param>
internal sealed record ExampleMunicipality(
    string Key, string Name, string Slug, int Count, IReadOnlyList<string> Villages, IReadOnlyList<ExampleAssociation> Others);
