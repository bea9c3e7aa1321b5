using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;

namespace Kumppani.Forums;

/// <summary>What has happened to a workshop and its ballots, in words.</summary>
internal sealed class WorkshopEventWords : IEventWords
{
    public string? Say(string type, string payload) => type switch
    {
        nameof(WorkshopPlanned) => Texts.EventWorkshopPlanned,
        nameof(ScribeCodeRenewed) => Texts.EventScribeCodeRenewed,
        nameof(HallScreenOpened) => StoredJson.Read<HallScreenOpened>(payload).IsOpen ? Texts.EventHallScreenOpened : Texts.EventHallScreenClosed,
        nameof(AnswerWritten) => Texts.EventAnswerWritten,
        nameof(BallotDrafted) => Texts.EventBallotDrafted,
        nameof(BallotChanged) => Texts.EventBallotChanged,
        nameof(BallotOpened) => Texts.EventBallotOpened,
        nameof(BallotClosed) => Texts.EventBallotClosed,
        nameof(PaperBallotsEntered) => string.Format(null, Texts.EventPaperBallotsEntered, StoredJson.Read<PaperBallotsEntered>(payload).Ballots),
        nameof(RankingShown) => StoredJson.Read<RankingShown>(payload).IsShown ? Texts.EventRankingShown : Texts.EventRankingHidden,
        _ => null,
    };
}
