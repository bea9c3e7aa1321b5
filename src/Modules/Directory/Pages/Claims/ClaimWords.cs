using Kumppani.Directory.Claims;
using Kumppani.Ui.Helpers;

namespace Kumppani.Directory.Pages.Claims;

internal static class ClaimWords
{
    public static string State(ClaimState state, bool asksMailbox) => state switch
    {
        ClaimState.Approved => Texts.ClaimStateApproved,
        ClaimState.Refused => Texts.ClaimStateRefused,
        ClaimState.Lapsed => Texts.ClaimStateLapsed,
        _ => asksMailbox ? Texts.ClaimStateAsked : Texts.ClaimStateWaits,
    };

    public static Tone Tone(ClaimState state) => state switch
    {
        ClaimState.Approved => Ui.Helpers.Tone.Success,
        ClaimState.Unreviewed => Ui.Helpers.Tone.Info,
        _ => Ui.Helpers.Tone.Neutral,
    };
}
