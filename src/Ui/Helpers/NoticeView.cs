using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_Notice</c> draws.</summary>
/// <param name="Tone">Colour and icon.</param>
/// <param name="Title">Said first; null for none.</param>
/// <param name="Content">The rest.</param>
/// <param name="IsNew">It tells what has just happened, so a screen reader should say it by itself.</param>
public sealed record NoticeView(Tone Tone, string? Title, IHtmlContent Content, bool IsNew)
{
    /// <summary>The icon of hds-core.</summary>
    public string Icon => Tone switch
    {
        Tone.Success => "check-circle-fill",
        Tone.Alert => "alert-circle-fill",
        Tone.Error => "error-fill",
        _ => "info-circle-fill",
    };

    /// <summary>What the icon says to those who do not see it.</summary>
    public string IconText => Tone switch
    {
        Tone.Success => Texts.NoticeSuccess,
        Tone.Alert => Texts.NoticeAlert,
        Tone.Error => Texts.NoticeError,
        _ => Texts.NoticeInfo,
    };

    /// <summary>The class of the box.</summary>
    public string Class => Tone is Tone.Neutral ? "notice" : $"notice notice--{Tone.ToString().ToLowerInvariant()}";
}
