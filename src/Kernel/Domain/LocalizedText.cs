using System.Collections.Immutable;
using System.Globalization;

namespace Kumppani.Kernel.Domain;

/// <summary>
/// Text written by people, each version under its BCP 47 language tag (fi, sv, en, se …). Stored as one JSON column.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableSortedDictionary<string, string> versions;

    private LocalizedText(ImmutableSortedDictionary<string, string> versions) => this.versions = versions;

    /// <summary>No text in any language.</summary>
    public static LocalizedText Empty { get; } = new(ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The languages in which something is written.</summary>
    public IEnumerable<string> Languages => versions.Keys;

    /// <summary>True when nothing is written in any language.</summary>
    public bool IsEmpty => versions.IsEmpty;

    /// <summary>The versions by language tag.</summary>
    public IReadOnlyDictionary<string, string> Versions => versions;

    /// <summary>Text in one language.</summary>
    public static LocalizedText In(string language, string text) => Empty.With(language, text);

    /// <summary>Text in the three interface languages; an empty one is left out.</summary>
    public static LocalizedText Of(string fi, string? sv = null, string? en = null) =>
        Empty.With("fi", fi).With("sv", sv).With("en", en);

    /// <summary>Text from stored versions.</summary>
    public static LocalizedText From(IEnumerable<KeyValuePair<string, string>> versions) =>
        versions.Aggregate(Empty, (text, version) => text.With(version.Key, version.Value));

    /// <summary>The same text with one version put in, or taken out when it is blank.</summary>
    public LocalizedText With(string language, string? text) =>
        new(string.IsNullOrWhiteSpace(text) ? versions.Remove(language) : versions.SetItem(language, text.Trim()));

    /// <summary>What is written in exactly this language, or null.</summary>
    public string? Exactly(string language) => versions.GetValueOrDefault(language);

    /// <summary>The version a reader of this language is shown: her own, else Finnish, Swedish, English, else whichever there is.</summary>
    public (string Language, string Text) Best(string language)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[language, "fi", "sv", "en"])
        {
            if (versions.TryGetValue(candidate, out var text)) return (candidate, text);
        }

        return versions.IsEmpty ? (language, "") : (versions.First().Key, versions.First().Value);
    }

    /// <summary>The version shown to a reader of the current interface language.</summary>
    public override string ToString() => Best(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName).Text;

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) => other is not null && versions.SequenceEqual(other.versions);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => versions.Aggregate(0, (hash, version) => HashCode.Combine(hash, version.Key, version.Value));
}
