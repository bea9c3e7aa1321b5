namespace Kumppani.Directory.Pages.Collections;

/// <summary>The first of a place's published lists, and where all are.</summary>
internal sealed record CollectionsHere(IReadOnlyList<PublicCard> Cards, string? More);
