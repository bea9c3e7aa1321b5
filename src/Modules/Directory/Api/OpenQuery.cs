using System.Globalization;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Api;

/// <summary>
/// Reads a query string and remembers, in words of the language asked for, the first thing in it that cannot be followed. A program that asks with a word
/// we do not know would take the answer for a narrower one than it is, so it is told.
/// </summary>
internal sealed class OpenQuery
{
    /// <summary>The parameter by which texts are asked for in Finnish (which is the default), Swedish or English.</summary>
    public const string Lang = "lang";

    private readonly IQueryCollection query;

    /// <summary>Reads what an endpoint understands; sets the language of what follows.</summary>
    public OpenQuery(HttpRequest request, params IReadOnlyList<OpenParameter> known)
    {
        query = request.Query;
        var asked = query[Lang].Count == 1 ? Language.Find(query[Lang].ToString()) : null;
        Language = asked ?? Language.Default;
        Language.Use();

        var names = known.Select(one => one.Name).Append(Lang).ToList();
        if (query.Keys.FirstOrDefault(key => !names.Contains(key, StringComparer.Ordinal)) is { } unknown) Refuse(Texts.OpenUnknownParameter, Shortened(unknown), string.Join(", ", names));
        else if (query.FirstOrDefault(one => one.Value.Count > 1).Key is { } twice) Refuse(Texts.OpenParameterTwice, twice);
        else if (query.ContainsKey(Lang) && asked is null) Refuse(Texts.OpenValueWrong, Lang, "fi, sv, en");
    }

    /// <summary>The language of the answer.</summary>
    public Language Language { get; }

    /// <summary>What cannot be followed; null when everything can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Words to look for.</summary>
    public string? Words(string name)
    {
        if (Value(name) is not { } text) return null;
        if (text.Length <= Finder.MaxTyped) return text;

        Refuse(Texts.OpenTextTooLong, name, Finder.MaxTyped);
        return null;
    }

    public int Number(string name, int least, int most, int otherwise)
    {
        if (Value(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;

        Refuse(Texts.OpenNumberWrong, name, least, most);
        return otherwise;
    }

    public bool Flag(string name) => Value(name) switch
    {
        null or "false" => false,
        "true" => true,
        _ => Refused(name, "true, false"),
    };

    public Guid? Id(string name)
    {
        if (Value(name) is not { } text) return null;
        if (Guid.TryParseExact(text, "D", out var id)) return id;

        Refuse(Texts.OpenValueWrong, name, "UUID");
        return null;
    }

    public DateTimeOffset? Moment(string name)
    {
        if (Value(name) is not { } text) return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return moment;

        Refuse(Texts.OpenValueWrong, name, "2026-01-31, 2026-01-31T12:00:00Z");
        return null;
    }

    /// <summary>One of an enum's names.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Value(name) is not { } text) return null;
        // Not TryParse alone, which also takes numbers, signs and sums of names.
        if (Enum.GetNames<T>().Contains(text, StringComparer.Ordinal)) return Enum.Parse<T>(text);

        Refuse(Texts.OpenValueWrong, name, string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    /// <summary>A language by its tag.</summary>
    public string? Tag(string name)
    {
        if (Value(name) is not { } text || SpokenLanguages.Find(text) is { } tag && tag == text) return Value(name);

        Refuse(Texts.OpenValueWrong, name, "fi, sv, en, fse, ru");
        return null;
    }

    /// <summary>One of these words.</summary>
    public string? Choice(string name, params IReadOnlyList<string> words)
    {
        if (Value(name) is not { } text || words.Contains(text, StringComparer.Ordinal)) return Value(name);

        Refuse(Texts.OpenValueWrong, name, string.Join(", ", words));
        return null;
    }

    /// <summary>The text itself; null when it is blank.</summary>
    public string? Value(string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Remembers what is wrong, unless something was before.</summary>
    public void Refuse(string words, params ReadOnlySpan<object?> values) => Problem ??= string.Format(CultureInfo.CurrentCulture, words, values);

    private bool Refused(string name, string allowed)
    {
        Refuse(Texts.OpenValueWrong, name, allowed);
        return false;
    }

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
