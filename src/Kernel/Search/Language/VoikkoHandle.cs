using System.Runtime.InteropServices;

namespace Kumppani.Kernel.Search.Language;

/// <summary>An opened dictionary of libvoikko, for one thread at a time. Remembers the words it has read lately.</summary>
internal sealed class VoikkoHandle(VoikkoLibrary library, nint opened) : SafeHandle(opened, ownsHandle: true)
{
    private const int Remembered = 4096;

    private readonly Dictionary<string, WordForms> known = new(StringComparer.Ordinal);

    public override bool IsInvalid => handle == 0;

    /// <summary>What <paramref name="judge"/> makes of the readings of a word.</summary>
    public WordForms Read(string word, Func<string, IReadOnlyList<VoikkoReading>, WordForms> judge)
    {
        if (known.TryGetValue(word, out var forms)) return forms;

        forms = judge(word, library.Read(handle, word));
        if (known.Count >= Remembered) known.Clear();
        return known[word] = forms;
    }

    protected override bool ReleaseHandle()
    {
        library.Close(handle);
        return true;
    }
}
