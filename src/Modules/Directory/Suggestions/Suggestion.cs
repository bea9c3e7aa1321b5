namespace Kumppani.Directory.Suggestions;

/// <summary>What a field offers while somebody types.</summary>
/// <param name="Text">What is put in the field.</param>
internal sealed record Suggestion(string Text);
