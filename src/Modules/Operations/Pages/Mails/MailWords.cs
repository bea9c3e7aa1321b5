using Kumppani.Kernel.Mail;
using Kumppani.Ui.Helpers;

namespace Kumppani.Operations.Pages.Mails;

/// <summary>States of mails in words.</summary>
internal static class MailWords
{
    public static string Of(MailState state, bool isSettled) => state switch
    {
        MailState.Queued => Texts.MailQueued,
        MailState.Claimed => Texts.MailClaimed,
        MailState.Sent => Texts.MailSent,
        MailState.Bounced => Texts.MailBounced,
        MailState.Held => Texts.MailHeld,
        MailState.Gathered => Texts.MailGathered,
        MailState.Uncertain => isSettled ? Texts.MailUncertainSettled : Texts.MailUncertain,
        _ => isSettled ? Texts.MailFailedSettled : Texts.MailFailed,
    };

    public static Tone Tone(MailState state, bool isSettled) => state switch
    {
        MailState.Sent => Ui.Helpers.Tone.Success,
        MailState.Uncertain when !isSettled => Ui.Helpers.Tone.Alert,
        MailState.Failed when !isSettled => Ui.Helpers.Tone.Error,
        _ => Ui.Helpers.Tone.Neutral,
    };
}
