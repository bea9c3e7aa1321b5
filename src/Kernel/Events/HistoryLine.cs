namespace Kumppani.Kernel.Events;

/// <summary>One thing that happened, as people read it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">A sentence in the reader's language.</param>
/// <param name="By">Who and for which organisation, as far as it is told; null for the system and for visitors.</param>
public sealed record HistoryLine(DateTime At, string What, string? By);
