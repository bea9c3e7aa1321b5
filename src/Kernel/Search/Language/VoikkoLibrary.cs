using System.Runtime.InteropServices;

namespace Kumppani.Kernel.Search.Language;

/// <summary>
/// The functions of libvoikko that are needed here, bound when the library is found rather than when the program starts.
/// </summary>
internal sealed class VoikkoLibrary
{
    private static readonly string[] Files = OperatingSystem.IsWindows() ? ["libvoikko-1.dll", "voikko.dll"]
        : OperatingSystem.IsMacOS() ? ["libvoikko.1.dylib", "/opt/homebrew/lib/libvoikko.1.dylib"]
        : ["libvoikko.so.1"];

    private readonly InitFunction init;
    private readonly FreeFunction terminate;
    private readonly AnalyseFunction analyse;
    private readonly FreeFunction freeAnalyses;
    private readonly ValueFunction value;
    private readonly FreeFunction freeValue;

    private VoikkoLibrary(nint library)
    {
        init = Function<InitFunction>(library, "voikkoInit");
        terminate = Function<FreeFunction>(library, "voikkoTerminate");
        analyse = Function<AnalyseFunction>(library, "voikkoAnalyzeWordCstr");
        freeAnalyses = Function<FreeFunction>(library, "voikko_free_mor_analysis");
        value = Function<ValueFunction>(library, "voikko_mor_analysis_value_cstr");
        freeValue = Function<FreeFunction>(library, "voikko_free_mor_analysis_value_cstr");
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint InitFunction(out nint error, byte[] language, byte[]? path);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint AnalyseFunction(nint handle, byte[] word);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint ValueFunction(nint analysis, byte[] key);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void FreeFunction(nint freed);

    private static byte[] BaseForm { get; } = "BASEFORM\0"u8.ToArray();

    private static byte[] Structure { get; } = "STRUCTURE\0"u8.ToArray();

    private static byte[] WordBases { get; } = "WORDBASES\0"u8.ToArray();

    /// <summary>The library, or null where there is none, or none with the functions asked for.</summary>
    public static VoikkoLibrary? TryLoad(string? file = null)
    {
        foreach (var name in file is null ? Files : [file])
        {
            if (!NativeLibrary.TryLoad(name, out var library)) continue;
            try
            {
                return new VoikkoLibrary(library);
            }
            catch (EntryPointNotFoundException)
            {
                NativeLibrary.Free(library);
            }
        }

        return null;
    }

    /// <summary>Opens the Finnish dictionary; null and the library's reason when there is none.</summary>
    public VoikkoHandle? Open(string? dictionaries, out string? missing)
    {
        var opened = init(out var error, "fi\0"u8.ToArray(), dictionaries is null ? null : Text(dictionaries));
        missing = opened == 0 ? $"libvoikko has no Finnish dictionary: {Marshal.PtrToStringUTF8(error)}" : null;
        return opened == 0 ? null : new VoikkoHandle(this, opened);
    }

    public void Close(nint handle) => terminate(handle);

    public List<VoikkoReading> Read(nint handle, string word)
    {
        var readings = new List<VoikkoReading>();
        var analyses = analyse(handle, Text(word));
        if (analyses == 0) return readings;

        try
        {
            for (var at = analyses; Marshal.ReadIntPtr(at) is var analysis and not 0; at += nint.Size)
            {
                var reading = new VoikkoReading(Value(analysis, BaseForm).ToLowerInvariant(), Value(analysis, Structure), Value(analysis, WordBases));
                if (reading.Base.Length > 0) readings.Add(reading);
            }
        }
        finally
        {
            freeAnalyses(analyses);
        }

        return readings;
    }

    private string Value(nint analysis, byte[] key)
    {
        var text = value(analysis, key);
        if (text == 0) return "";

        var read = Marshal.PtrToStringUTF8(text) ?? "";
        freeValue(text);
        return read;
    }

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes($"{text}\0");

    private static TDelegate Function<TDelegate>(nint library, string name)
        where TDelegate : Delegate => Marshal.GetDelegateForFunctionPointer<TDelegate>(NativeLibrary.GetExport(library, name));
}
