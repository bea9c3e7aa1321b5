using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Forums;

/// <summary>Gatherings in words of the reader's language.</summary>
internal static class GatheringWords
{
    public static string Kind(GatheringKind kind) => kind switch
    {
        GatheringKind.Forum => Texts.KindForum,
        GatheringKind.PartnershipTable => Texts.KindPartnershipTable,
        GatheringKind.AssociationEvening => Texts.KindAssociationEvening,
        GatheringKind.VillageTour => Texts.KindVillageTour,
        GatheringKind.ClubForum => Texts.KindClubForum,
        GatheringKind.LeadersForum => Texts.KindLeadersForum,
        _ => Texts.KindHearing,
    };

    public static IReadOnlyList<SelectListItem> Kinds() =>
        [.. Enum.GetValues<GatheringKind>().Select(kind => new SelectListItem(Kind(kind), kind.ToString()))];

    public static string State(GatheringState state) => state switch
    {
        GatheringState.Draft => Texts.StateDraft,
        GatheringState.Published => Texts.StatePublished,
        GatheringState.Closed => Texts.StateClosed,
        _ => Texts.StateCancelled,
    };

    public static Tone Tone(GatheringState state) => state switch
    {
        GatheringState.Draft => Ui.Helpers.Tone.Alert,
        GatheringState.Published => Ui.Helpers.Tone.Success,
        GatheringState.Closed => Ui.Helpers.Tone.Neutral,
        _ => Ui.Helpers.Tone.Error,
    };

    public static string Seat(SeatState seat) => seat switch
    {
        SeatState.Seated => Texts.SeatSeated,
        SeatState.Waiting => Texts.SeatWaiting,
        SeatState.Cancelled => Texts.SeatCancelled,
        _ => Texts.SeatOnTheSpot,
    };

    public static string When(DateTime? startsAt, DateTime? endsAt) => startsAt is { } starts ? Dates.Span(starts, endsAt) : Texts.GatheringDateOpen;

    /// <summary>The last day on which one may register: the deadline is the first moment after it.</summary>
    public static string LastDay(DateTime closesAt) => Dates.Day(closesAt.AddMinutes(-1));
}
