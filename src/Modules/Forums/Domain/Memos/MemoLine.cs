namespace Kumppani.Forums.Domain.Memos;

/// <summary>A section of a memo as typed, in one language.</summary>
internal sealed record MemoLine(string? Heading, string? Text);
