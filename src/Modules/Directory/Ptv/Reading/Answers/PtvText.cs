using Kumppani.Directory.Import;

namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A text of some kind in one language; in an address it has no kind.</summary>
internal sealed record PtvText(string? Type, string? Language, string? Value)
{
    /// <summary>The text without what no text may hold.</summary>
    public string? Said => Value is null ? null : SourceCell.Clean(Value, out _).Trim();
}
