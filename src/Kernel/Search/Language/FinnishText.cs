using System.Globalization;
using System.Text;

namespace Kumppani.Kernel.Search.Language;

/// <summary>The letters of Finnish, Swedish and Sámi text, made alike for searching and sorting.</summary>
public static class FinnishText
{
    /// <summary>The longest word of an index. Longer ones are cut, in documents and queries alike.</summary>
    public const int MaxWord = 64;

    /// <summary>
    /// Lower case without diacritics, but with å, ä and ö, which are letters of their own: "Café Ähtäri" gives
    /// "cafe ähtäri". Letters of the neighbours become the nearest of ours (ø → ö, æ → ä, đ → d, ß → ss).
    /// </summary>
    public static string Fold(string text)
    {
        if (IsPlain(text)) return text.ToLowerInvariant();

        var folded = new StringBuilder(text.Length);
        foreach (var letter in Sound(text).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) Mark(folded, letter);
            else if (Neighbour(letter) is { } ours) folded.Append(ours);
            else folded.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text composed (NFC), with U+FFFD in place of surrogates without a pair, which cannot be stored.</summary>
    public static string Sound(string text)
    {
        if (IsPlain(text)) return text;
        if (!HasLoneSurrogate(text)) return text.Normalize(NormalizationForm.FormC);

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) sound.Append(rune.ToString());
        return sound.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The words of a text in lower case, composed but not folded. Hyphens part words; of an abbreviation the ending after
    /// the colon is left out ("ry:n" is "ry"); soft hyphens and other invisible signs vanish.
    /// </summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var afterColon = false;
        foreach (var rune in Sound(text).ToLowerInvariant().EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format) continue;

            if (Rune.IsLetterOrDigit(rune))
            {
                if (afterColon && Rune.IsLetter(rune)) continue;
                afterColon = false;
                if (word.Length + rune.Utf16SequenceLength <= MaxWord) word.Append(rune.ToString());
                continue;
            }

            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                if (word.Length is > 0 and < MaxWord) word.Append(rune.ToString());
                continue;
            }

            afterColon = rune.Value == ':' && word.Length > 0 && char.IsLetter(word[^1]);
            if (word.Length == 0) continue;
            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }

    // Nearly every text: nothing to compose, nothing to take away.
    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
            if (letter is not ((>= ' ' and < '\u007f') or 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö')) return false;
        return true;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    // The text is decomposed, so ä is an a and a mark; the marks of å, ä and ö stay and are composed again.
    private static void Mark(StringBuilder folded, char mark)
    {
        var kept = folded.Length > 0 && (folded[^1], mark) is ('a', '\u0308') or ('o', '\u0308') or ('a', '\u030a');
        if (kept) folded.Append(mark);
    }

    private static string? Neighbour(char letter) => letter switch
    {
        'ø' => "ö",
        'æ' => "ä",
        'đ' or 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ß' => "ss",
        'œ' => "oe",
        _ => null,
    };
}
