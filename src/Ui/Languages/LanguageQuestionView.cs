namespace Kumppani.Ui.Languages;

/// <summary>What <c>_LanguageQuestion</c> draws.</summary>
/// <param name="Missing">The missing languages as a sentence names them.</param>
/// <param name="EditUrl">Where the text is written; null for no link.</param>
public sealed record LanguageQuestionView(string Missing, string? EditUrl);
