using System.Globalization;

namespace Kumppani.Kernel.Domain;

/// <summary>
/// A text as a reader is shown it, with its language when that is not hers: a page then marks it, so that a screen reader pronounces it right.
/// Made by itself of a <see cref="LocalizedText"/>, and of a string that is in the reader's language or, like a name, in none.
/// </summary>
/// <param name="Text">What is shown.</param>
/// <param name="Language">Its BCP 47 tag; null when it needs no mark.</param>
public readonly record struct ShownText(string? Text, string? Language = null)
{
    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>The version shown to a reader of the current interface language.</summary>
    public static ShownText FromLocalizedText(LocalizedText? text)
    {
        if (text is null) return default;

        var own = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var (language, shown) = text.Best(own);
        return new(shown, string.Equals(language, own, StringComparison.OrdinalIgnoreCase) ? null : language);
    }

    /// <summary>A text that needs no mark.</summary>
    public static ShownText FromString(string? text) => new(text);

    /// <inheritdoc cref="FromLocalizedText"/>
    public static implicit operator ShownText(LocalizedText? text) => FromLocalizedText(text);

    /// <inheritdoc cref="FromString"/>
    public static implicit operator ShownText(string? text) => FromString(text);

    /// <summary>Several in one line; marked when all of them are in the same language.</summary>
    public static ShownText Join(string separator, params ReadOnlySpan<ShownText> texts)
    {
        var language = texts.IsEmpty ? null : texts[0].Language;
        var line = new string[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            line[i] = texts[i].ToString();
            if (texts[i].Language != language) language = null;
        }

        return new(string.Join(separator, line), language);
    }

    /// <inheritdoc />
    public override string ToString() => Text ?? "";
}
