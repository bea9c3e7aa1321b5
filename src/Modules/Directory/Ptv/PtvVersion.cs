using System.Text.RegularExpressions;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Ptv;

/// <summary>
/// What something is called and what is said of it in one language. The catalogue wants a summary too, of which the register has none: it is the first
/// sentence of the description.
/// </summary>
internal sealed partial record PtvVersion(string Language, string Name, string Summary, string Description)
{
    /// <summary>The languages of texts in the catalogue, in its order.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fi", "sv", "en", "se", "smn", "sms"];

    /// <summary>Those in which something is both called and described: the catalogue refuses a language in which one of them is missing.</summary>
    public static IReadOnlyList<PtvVersion> Of(LocalizedText name, LocalizedText description) => Of(name.Exactly, description);

    /// <summary>Those of something that is called the same in every language.</summary>
    public static IReadOnlyList<PtvVersion> Of(string name, LocalizedText description) => Of(_ => name, description);

    private static IReadOnlyList<PtvVersion> Of(Func<string, string?> name, LocalizedText description) =>
    [
        .. from language in Languages
           let called = name(language)
           let said = description.Exactly(language)
           where called is not null && said is not null
           select new PtvVersion(language, called, FirstSentence(said), said),
    ];

    private static string FirstSentence(string text)
    {
        var line = text.Split('\n', 2)[0].TrimEnd();
        return Sentence().Match(line) is { Success: true } found ? found.Value : line;
    }

    // A stop ends a sentence when a capital comes after it: "esim. " does not.
    [GeneratedRegex(@"^.+?[.!?](?=\s+\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Sentence();
}
