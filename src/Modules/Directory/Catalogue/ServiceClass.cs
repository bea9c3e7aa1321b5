using System.Globalization;

namespace Kumppani.Directory.Catalogue;

/// <summary>A service class of the national service catalogue: a main class (P27), or one below it (P27.1).</summary>
internal sealed record ServiceClass(string Code, string Fi, string Sv, string En)
{
    /// <summary>The address of the code list.</summary>
    public const string ListUri = "http://uri.suomi.fi/codelist/ptv/ptvserclass2";

    public bool IsMain => !Code.Contains('.', StringComparison.Ordinal);

    /// <summary>Code of the main class; its own when it is one.</summary>
    public string MainCode => Code.Split('.')[0];

    public string Uri => $"{ListUri}/code/{Code}";

    /// <summary>Its name in the reader's language.</summary>
    public string Name => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "sv" => Sv,
        "en" => En,
        _ => Fi,
    };

    /// <summary>The code alone: an id is made of it, and a name may be mended.</summary>
    public override string ToString() => Code;
}
