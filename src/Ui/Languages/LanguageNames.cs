namespace Kumppani.Ui.Languages;

/// <summary>Languages in sentences of the page.</summary>
public static class LanguageNames
{
    /// <summary>"suomeksi", "på finska", "in Finnish".</summary>
    public static string In(string code) => code switch
    {
        "fi" => Texts.InFinnish,
        "sv" => Texts.InSwedish,
        "en" => Texts.InEnglish,
        _ => code,
    };

    /// <summary>Several of them, as a sentence names them.</summary>
    public static string In(IEnumerable<string> codes) => string.Join($" {Texts.And} ", codes.Select(In));
}
