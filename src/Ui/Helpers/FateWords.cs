using Kumppani.Kernel.Mail;

namespace Kumppani.Ui.Helpers;

/// <summary>What became of a mail, in words for whoever had it sent.</summary>
public static class FateWords
{
    /// <summary>The fate in one or two words.</summary>
    public static string Of(MailFate fate) => fate switch
    {
        MailFate.NoAddress => Texts.FateNoAddress,
        MailFate.Waits => Texts.FateWaits,
        MailFate.Sent => Texts.FateSent,
        MailFate.Unclear => Texts.FateUnclear,
        MailFate.Refused => Texts.FateRefused,
        MailFate.CameBack => Texts.FateCameBack,
        MailFate.Unwanted => Texts.FateUnwanted,
        _ => Texts.FateForgotten,
    };

    /// <summary>How it is marked.</summary>
    public static Tone Tone(MailFate fate) => fate switch
    {
        MailFate.Sent => Helpers.Tone.Success,
        MailFate.NoAddress or MailFate.Unclear or MailFate.Unwanted => Helpers.Tone.Alert,
        MailFate.Refused or MailFate.CameBack => Helpers.Tone.Error,
        _ => Helpers.Tone.Neutral,
    };

    /// <summary>Why it did not arrive, as a sentence; empty when there is nothing to say.</summary>
    /// <param name="fate">What became of it.</param>
    /// <param name="failure">The kept code.</param>
    public static string Why(MailFate fate, string? failure) => fate switch
    {
        MailFate.Unclear => Texts.ReasonUnclear,
        MailFate.Unwanted => Texts.ReasonUnwanted,
        MailFate.Refused or MailFate.CameBack => Why(MailFates.ReasonOf(failure)),
        _ => "",
    };

    /// <summary>Why mail to an address comes back, as a sentence.</summary>
    public static string Why(TroubledAddress trouble)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        return trouble.Kind is BounceKind.Complaint ? Texts.ReasonUnwanted : Why(MailFates.ReasonOf(trouble.Code));
    }

    /// <summary>A reason as a sentence.</summary>
    public static string Why(MailReason reason) => reason switch
    {
        MailReason.NoSuchAddress => Texts.ReasonNoSuchAddress,
        MailReason.NoSuchServer => Texts.ReasonNoSuchServer,
        MailReason.MailboxFull => Texts.ReasonMailboxFull,
        MailReason.MailboxClosed => Texts.ReasonMailboxClosed,
        MailReason.NotAllowed => Texts.ReasonNotAllowed,
        MailReason.NoAnswer => Texts.ReasonNoAnswer,
        _ => Texts.ReasonOther,
    };
}
