using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Maps;

/// <summary>The cards of the cooperation map in words, and where each is found.</summary>
internal static class CardWords
{
    private const int CardsOfPart = 4;

    public static IReadOnlyList<CardPart> Parts { get; } = Enum.GetValues<CardPart>();

    public static IReadOnlyList<CardKind> Kinds { get; } = Enum.GetValues<CardKind>();

    public static IEnumerable<CardKind> Of(CardPart part) => Kinds.Skip((int)part * CardsOfPart).Take(CardsOfPart);

    public static CardPart PartOf(CardKind kind) => (CardPart)((int)kind / CardsOfPart);

    /// <summary>The card in an address.</summary>
    public static string Slug(CardKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The card of an address, or null.</summary>
    public static CardKind? Find(string? slug) => Kinds.Where(kind => Slug(kind) == slug).Select(kind => (CardKind?)kind).FirstOrDefault();

    public static string Name(CardKind kind) => TextWords.Say("Card", kind);

    /// <summary>What good practice is, in short.</summary>
    public static string Lead(CardKind kind) => TextWords.Say("CardLead", kind);

    /// <summary>What to do when nothing has been told, or nothing is there.</summary>
    public static string Next(CardKind kind) => TextWords.Say("CardNext", kind);

    public static string Name(CardPart part) => TextWords.Say("Part", part);

    public static string State(CardState? state) => state is { } told ? TextWords.Say("Card", told) : Texts.CardUntold;

    public static string Verdict(CardVerdict? verdict) => verdict is { } said ? TextWords.Say("Verdict", said) : "";

    public static string State(MaterialState? state) => state is MaterialState.Completed ? Texts.MaterialsCompleted : Texts.MaterialsToBeCompleted;

    public static Tone ToneOf(CardState? state) => state switch
    {
        CardState.Absent => Tone.Error,
        CardState.Planned => Tone.Alert,
        CardState.Running => Tone.Info,
        CardState.Assessed => Tone.Success,
        _ => Tone.Neutral,
    };

    /// <summary>The section of the cooperation page that tells of the same out of the records; null for none.</summary>
    public static CooperationTopic? Topic(CardKind kind) => kind switch
    {
        CardKind.Forum => CooperationTopic.Gatherings,
        CardKind.Grants => CooperationTopic.Grants,
        CardKind.Liaison => CooperationTopic.Contact,
        CardKind.Spaces => CooperationTopic.Spaces,
        CardKind.Communication => CooperationTopic.Communication,
        CardKind.Services => CooperationTopic.Associations,
        CardKind.Paths => CooperationTopic.Experience,
        _ => null,
    };

    public static IReadOnlyList<SelectListItem> States() => Items<CardState>(state => State(state));

    public static IReadOnlyList<SelectListItem> Verdicts() => [new(Texts.VerdictNone, ""), .. Items<CardVerdict>(verdict => Verdict(verdict))];

    public static IReadOnlyList<SelectListItem> MaterialStates() => Items<MaterialState>(state => State(state));

    private static IReadOnlyList<SelectListItem> Items<T>(Func<T, string> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(words(value), value.ToString()))];
}
