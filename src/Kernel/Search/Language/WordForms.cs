namespace Kumppani.Kernel.Search.Language;

/// <summary>What is known of one word.</summary>
/// <param name="Bases">Its base forms, or stems.</param>
/// <param name="Parts">The parts of a compound.</param>
public readonly record struct WordForms(IReadOnlyCollection<string> Bases, IReadOnlyCollection<string> Parts)
{
    /// <summary>Of a word of which nothing is known.</summary>
    public static WordForms None => new([], []);
}
