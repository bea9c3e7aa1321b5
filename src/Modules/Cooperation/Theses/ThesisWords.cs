using Kumppani.Cooperation.Domain;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Theses;

/// <summary>The recommendation of 2019 in words: its theses, what each means in practice, and why it is recommended.</summary>
internal static class ThesisWords
{
    public static IReadOnlyList<Thesis> All { get; } = Enum.GetValues<Thesis>();

    /// <summary>The thesis in an address.</summary>
    public static string Slug(Thesis thesis) => thesis.ToString().ToLowerInvariant();

    /// <summary>The thesis of an address, or null.</summary>
    public static Thesis? Find(string? slug) => All.Where(thesis => Slug(thesis) == slug).Select(thesis => (Thesis?)thesis).FirstOrDefault();

    public static string Name(Thesis thesis) => TextWords.Say("Thesis", thesis);

    /// <summary>What it means in practice.</summary>
    public static string Details(Thesis thesis) => TextWords.Say("ThesisDetails", thesis);

    /// <summary>Why it is recommended.</summary>
    public static string Background(Thesis thesis) => TextWords.Say("ThesisBackground", thesis);

    public static string Stand(ThesisStand? stand) => stand is { } told ? TextWords.Say("Stand", told) : Texts.CardUntold;

    public static Tone ToneOf(ThesisStand? stand) => stand switch
    {
        ThesisStand.Adopted => Tone.Success,
        ThesisStand.Partly => Tone.Info,
        ThesisStand.NotAdopted => Tone.Alert,
        _ => Tone.Neutral,
    };

    public static IReadOnlyList<SelectListItem> Stands() => [.. Enum.GetValues<ThesisStand>().Select(stand => new SelectListItem(Stand(stand), stand.ToString()))];
}
