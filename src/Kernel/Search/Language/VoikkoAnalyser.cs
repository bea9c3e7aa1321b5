using System.Collections.Concurrent;

namespace Kumppani.Kernel.Search.Language;

/// <summary>
/// Finnish by the dictionary of libvoikko, a library of the operating system. A handle of the library serves one thread at a
/// time, so handles are pooled; each is freed with the analyser.
/// </summary>
public sealed class VoikkoAnalyser : WordAnalyser, IDisposable
{
    private readonly ConcurrentBag<VoikkoHandle> idle = [];
    private readonly VoikkoLibrary library;
    private readonly string? dictionaries;
    private volatile bool disposed;

    private VoikkoAnalyser(VoikkoLibrary library, string? dictionaries, VoikkoHandle first)
    {
        (this.library, this.dictionaries) = (library, dictionaries);
        idle.Add(first);
    }

    /// <inheritdoc/>
    public override string Name => "voikko-2";

    /// <summary>The analyser, or null and the reason in English (for the log) when the library or the dictionary is missing.</summary>
    /// <param name="missing">What is missing.</param>
    /// <param name="libraryFile">Another file of the library than those the operating system has.</param>
    /// <param name="dictionaries">A folder in which dictionaries are looked for first.</param>
    public static VoikkoAnalyser? TryOpen(out string? missing, string? libraryFile = null, string? dictionaries = null)
    {
        if (VoikkoLibrary.TryLoad(libraryFile) is not { } library)
        {
            missing = "The library libvoikko is not installed.";
            return null;
        }

        var first = library.Open(dictionaries, out missing);
        return first is null ? null : new VoikkoAnalyser(library, dictionaries, first);
    }

    /// <summary>Frees the handles. Words that are being read meanwhile are read to their end.</summary>
    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var handle)) handle.Dispose();
    }

    /// <inheritdoc/>
    protected override WordForms Analyse(string word)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!word.Any(char.IsLetter)) return WordForms.None;

        if (!idle.TryTake(out var handle)) handle = library.Open(dictionaries, out var missing) ?? throw new InvalidOperationException(missing);
        try
        {
            return handle.Read(word, Forms);
        }
        finally
        {
            if (disposed) handle.Dispose();
            else idle.Add(handle);
        }
    }

    private static WordForms Forms(string word, IReadOnlyList<VoikkoReading> readings)
    {
        // A name or a word of another language: endings only, Finnish and Swedish.
        if (readings.Count == 0)
        {
            var guessed = SuffixAnalyser.Forms(word);
            return new WordForms(
                [.. guessed.Bases, LightAnalyser.SwedishStem(FinnishText.Fold(word))],
                [.. guessed.Parts, .. guessed.Parts.Select(LightAnalyser.SwedishStem)]);
        }

        var bases = readings.Select(reading => reading.Base).Distinct(StringComparer.Ordinal).ToList();
        var parts = readings.GroupBy(reading => reading.Base, StringComparer.Ordinal).SelectMany(Fewest).SelectMany(reading => reading.Parts(word));
        return new WordForms(bases, [.. parts.Distinct(StringComparer.Ordinal)]);
    }

    // Of nuoriso|seura and nuori|sose|ura the one with fewer seams is meant.
    private static IEnumerable<VoikkoReading> Fewest(IEnumerable<VoikkoReading> readings) =>
        readings.GroupBy(reading => reading.Seams).MinBy(group => group.Key)!;
}
