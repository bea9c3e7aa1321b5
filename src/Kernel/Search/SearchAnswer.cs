using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>What a search found, and by what.</summary>
/// <param name="Words">The words that were looked for.</param>
/// <param name="Hits">What holds them.</param>
/// <param name="Mended">What was looked for instead of what was typed, which is nowhere; null when it was that.</param>
/// <param name="IsPartial">True when nothing holds all the words and the hits hold some of them.</param>
public sealed record SearchAnswer(IReadOnlyList<QueryWord> Words, IReadOnlyList<SearchHit> Hits, string? Mended, bool IsPartial);
