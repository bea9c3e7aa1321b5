using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Kumppani.Ui.Helpers;

/// <summary>A sentence for the next page the same person opens: what was just done.</summary>
public static class Flash
{
    /// <summary>The cookie that carries it. A page cache must not answer a request that has it.</summary>
    public const string Cookie = "flash";

    private const string TextKey = "flash";
    private const string ToneKey = "flash-tone";

    /// <summary>Keeps the sentence until a page shows it.</summary>
    public static void Say(ITempDataDictionary tempData, string text, Tone tone = Tone.Success)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        tempData[TextKey] = text;
        tempData[ToneKey] = tone.ToString();
    }

    /// <summary>Takes the sentence; null when there is none.</summary>
    public static (string Text, Tone Tone)? Take(ITempDataDictionary tempData)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        return tempData[TextKey] is string text
            ? (text, Enum.TryParse<Tone>(tempData[ToneKey] as string, out var tone) ? tone : Tone.Success)
            : null;
    }
}
