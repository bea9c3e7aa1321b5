using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Help;

/// <summary>Help links in words.</summary>
internal static class HelpWords
{
    public static string State(AddressCheck check) => check.IsDoubted ? Texts.HelpDoubted : TextWords.Say("Help", check.State);

    public static Tone ToneOf(AddressCheck check) => check switch
    {
        { IsBroken: true } => Tone.Error,
        { State: HelpState.Moved } or { IsDoubted: true } => Tone.Alert,
        { State: HelpState.Works } => Tone.Success,
        _ => Tone.Neutral,
    };

    /// <summary>What the keeper does about it; nothing when all is well.</summary>
    public static IEnumerable<string> Next(HelpLink link, DateOnly today)
    {
        foreach (var words in Next(link.Check)) yield return words;
        if (link.IsToBeReadOn(today)) yield return link.ReadOn is { } read ? string.Format(null, Texts.HelpNextRead, Dates.Date(read)) : Texts.HelpNextFirstRead;
    }

    /// <summary>What the keeper does about an address; nothing when it works.</summary>
    public static IEnumerable<string> Next(AddressCheck check)
    {
        if (check.IsBroken && check.FailingSince is { } since) yield return string.Format(null, check.State is HelpState.NotFound ? Texts.HelpNextNotFound : Texts.HelpNextNoAnswer, Dates.Date(since));
        else if (check is { IsDoubted: true, FailedOn: { } on }) yield return string.Format(null, Texts.HelpNextDoubted, Dates.Date(on));
        else if (check.State is HelpState.Moved) yield return Texts.HelpNextMoved;
        else if (check.State is HelpState.Closed) yield return Texts.HelpNextClosed;
    }

    public static string Languages(HelpLink link) => string.Join(", ", link.Languages.Select(Language));

    public static IReadOnlyList<SelectListItem> LanguageChoices() => [.. Enum.GetValues<HelpLanguage>().Select(one => new SelectListItem(Language(one), one.ToString()))];

    public static IReadOnlyList<SelectListItem> LanguageFilter() => [new(Ui.Words.All, ""), .. LanguageChoices()];

    public static string Area(Place area) => area.Kind is PlaceKind.Country ? Texts.HelpWholeCountry : area.Name(Ui.Languages.Language.Current.Code);

    private static string Language(HelpLanguage language) => TextWords.Say("HelpIn", language);
}
