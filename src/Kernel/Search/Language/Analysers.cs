namespace Kumppani.Kernel.Search.Language;

/// <summary>The analysers this machine has.</summary>
public static class Analysers
{
    private static readonly Lazy<IAnalyser> Finnish = new(() => VoikkoAnalyser.TryOpen(out _) is { } voikko ? voikko : new SuffixAnalyser());

    /// <summary>
    /// The one for the index, whose texts mix languages: libvoikko where it and its Finnish dictionary are installed, else
    /// <see cref="SuffixAnalyser"/>. Made on first use; it tells by its name which it is.
    /// </summary>
    public static IAnalyser Best() => Finnish.Value;

    /// <summary>The one for text known to be of one language: "fi", "sv" or "en".</summary>
    public static IAnalyser For(string language) => language switch
    {
        "sv" => LightAnalyser.Swedish,
        "en" => LightAnalyser.English,
        _ => Best(),
    };
}
