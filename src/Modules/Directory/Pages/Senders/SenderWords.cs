using Kumppani.Directory.SenderCheck;
using Kumppani.Ui.Helpers;

namespace Kumppani.Directory.Pages.Senders;

/// <summary>Findings in words for somebody who passes them on to whoever keeps the domain.</summary>
internal static class SenderWords
{
    public static string Title(string kind) => kind switch
    {
        SenderRules.Spf => Texts.SpfTitle,
        SenderRules.Dkim => Texts.DkimTitle,
        _ => Texts.DmarcTitle,
    };

    public static string Of(SenderVerdict verdict) => verdict switch
    {
        SenderVerdict.Good => Texts.VerdictGood,
        SenderVerdict.Weak => Texts.VerdictWeak,
        SenderVerdict.Missing => Texts.VerdictMissing,
        SenderVerdict.NoAnswer => Texts.VerdictNoAnswer,
        _ => Texts.VerdictBroken,
    };

    public static Tone Tone(SenderVerdict verdict) => verdict switch
    {
        SenderVerdict.Good => Ui.Helpers.Tone.Success,
        SenderVerdict.Weak => Ui.Helpers.Tone.Alert,
        SenderVerdict.NoAnswer => Ui.Helpers.Tone.Neutral,
        _ => Ui.Helpers.Tone.Error,
    };

    public static string Why(SenderFinding finding) => (finding.Kind, finding.Verdict) switch
    {
        (_, SenderVerdict.NoAnswer) => Texts.SenderNoAnswer,
        (_, SenderVerdict.Several) => Texts.SenderSeveral,
        (SenderRules.Spf, SenderVerdict.Good) => Texts.SpfGood,
        (SenderRules.Spf, SenderVerdict.Weak) => Texts.SpfWeak,
        (SenderRules.Spf, SenderVerdict.NotOurs) => Texts.SpfNotOurs,
        (SenderRules.Spf, _) => Texts.SpfMissing,
        (SenderRules.Dkim, SenderVerdict.Good) => Texts.DkimGood,
        (SenderRules.Dkim, SenderVerdict.Weak) => Texts.DkimWeak,
        (SenderRules.Dkim, SenderVerdict.Broken) => Texts.DkimBroken,
        (SenderRules.Dkim, _) => Texts.DkimMissing,
        (_, SenderVerdict.Good) => Texts.DmarcGood,
        (_, SenderVerdict.Weak) => Texts.DmarcWeak,
        (_, SenderVerdict.Broken) => Texts.DmarcBroken,
        _ => Texts.DmarcMissing,
    };
}
