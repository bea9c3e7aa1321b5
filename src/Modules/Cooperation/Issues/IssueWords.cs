using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Issues;

/// <summary>Matters raised by associations, in words.</summary>
internal static class IssueWords
{
    public static string State(IssueState state) => TextWords.Say("Issue", state);

    public static string Source(IssueSource source) => TextWords.Say("Source", source);

    public static string Theme(CardKind? theme) => theme is { } kind ? CardWords.Name(kind) : Texts.ThemeOther;

    public static Tone ToneOf(IssueState state) => state switch
    {
        IssueState.Raised => Tone.Alert,
        IssueState.InHand => Tone.Info,
        IssueState.Answered => Tone.Success,
        _ => Tone.Neutral,
    };

    public static IReadOnlyList<SelectListItem> Themes() => [new(Texts.ThemeOther, ""), .. CardWords.Kinds.Select(kind => new SelectListItem(CardWords.Name(kind), kind.ToString()))];

    /// <summary>Where the liaison says it came from; an association says so itself.</summary>
    public static IReadOnlyList<SelectListItem> Sources() => [.. Enum.GetValues<IssueSource>().Select(source => new SelectListItem(Source(source), source.ToString()))];
}
