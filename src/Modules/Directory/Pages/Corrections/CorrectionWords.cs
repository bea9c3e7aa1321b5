using Kumppani.Directory.Corrections;

namespace Kumppani.Directory.Pages.Corrections;

internal static class CorrectionWords
{
    public static string State(CorrectionState state) => state switch
    {
        CorrectionState.Open => Texts.CorrectionOpen,
        CorrectionState.Taken => Texts.CorrectionTaken,
        _ => Texts.CorrectionAnswered,
    };
}
