using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Register;

internal static class BulkWords
{
    public static IReadOnlyList<SelectListItem> Actions() => [.. Enum.GetValues<BulkAction>().Select(action => new SelectListItem(Name(action), action.ToString()))];

    public static string Name(BulkAction action) => action switch
    {
        BulkAction.Category => Texts.BulkCategory,
        BulkAction.Language => Texts.BulkLanguage,
        BulkAction.Invite => Texts.BulkInvite,
        BulkAction.Ask => Texts.BulkAsk,
        BulkAction.End => Texts.BulkEnd,
        BulkAction.Resume => Texts.BulkResume,
        _ => Texts.BulkCheck,
    };

    public static string Verdict(BulkVerdict verdict, BulkAction action) => verdict switch
    {
        BulkVerdict.Changes when action is BulkAction.Ask => Texts.BulkAskThen,
        BulkVerdict.Changes => Texts.BulkChanges,
        BulkVerdict.Same => Texts.BulkSame,
        BulkVerdict.NoAddress => Texts.BulkNoAddress,
        BulkVerdict.HasPeople => Texts.BulkHasPeople,
        _ => Texts.BulkAskedLately,
    };

    public static string Submit(BulkAction action, int count) => string.Format(null, action is BulkAction.Ask ? Texts.BulkAskSubmit : Texts.BulkSubmit, count);

    /// <summary>What was done, and what was kept and why.</summary>
    public static string Result(IReadOnlyCollection<BulkVerdict> verdicts, BulkAction action, int gone)
    {
        List<string> sentences = [string.Format(null, action is BulkAction.Ask ? Texts.BulkAskDone : Texts.BulkDone, verdicts.Count(one => one is BulkVerdict.Changes))];
        sentences.AddRange(verdicts.Where(one => one is not BulkVerdict.Changes).GroupBy(one => one).OrderBy(one => one.Key)
            .Select(one => string.Format(null, Texts.BulkKept, one.Count(), Verdict(one.Key, action))));
        if (gone > 0) sentences.Add(string.Format(null, Texts.BulkGone, gone));
        return string.Join(' ', sentences);
    }

    public static string LanguageName(string code) => Language.Find(code)?.Name ?? code;
}
