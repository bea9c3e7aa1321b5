using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>
/// Choose k of n (requirement Y6: three of seven). The votes are counters, never rows (ADR 1), written by <see cref="Forums.Ballots.BallotBox"/>
/// alone; the entity is loaded to be worded, opened and closed.
/// </summary>
internal sealed class Ballot : Entity
{
    public const int MaxText = 300;
    public const int MostOptions = 30;
    public const int MostPaper = 100_000;
    public const int UsualChoices = 3;

    private readonly List<BallotOption> options = [];

    public required Guid GatheringId { get; init; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    /// <summary>How many options a ballot names: exactly so many.</summary>
    public int Choices { get; private set; }

    public BallotState State { get; private set; }

    /// <summary>The hall may see the ranking while the voting goes on. When it is closed everybody may.</summary>
    public bool IsRankingShown { get; private set; }

    /// <summary>Ballots cast by code.</summary>
    public int Cast { get; private set; }

    /// <summary>Ballots cast on paper, as the host has typed them in.</summary>
    public int PaperBallots { get; private set; }

    /// <summary>Counts the wordings, so that a change of the options alone also collides with the opening.</summary>
    public int Wording { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    /// <summary>In the order of the ballot paper.</summary>
    public IReadOnlyList<BallotOption> Options => options;

    /// <summary>The existing structures of association work, choose three.</summary>
    public static Ballot FromTemplate(Guid gatheringId) =>
        Draft(gatheringId, WorkshopTemplate.BallotTitle, UsualChoices, WorkshopTemplate.BallotOptions).Value!;

    public static Outcome<Ballot> Draft(Guid gatheringId, LocalizedText title, int choices, IReadOnlyList<LocalizedText> titles)
    {
        var ballot = new Ballot { GatheringId = gatheringId };
        if (ballot.Take(title, choices, [.. titles.Select(one => (Guid.Empty, one))]) is { } problem) return problem;

        ballot.Raise(new BallotDrafted(ballot.Id, gatheringId));
        return ballot;
    }

    /// <summary>Words the draft anew; options keep their id, new ones come with an empty one, those left out go.</summary>
    public Outcome Change(LocalizedText title, int choices, IReadOnlyList<(Guid Id, LocalizedText Title)> lines)
    {
        if (BallotRules.Refusal(State, BallotAction.Change) is { } refusal) return refusal;
        if (Take(title, choices, lines) is { } problem) return problem;
        return Raise(new BallotChanged(Id));
    }

    public Outcome Open(DateTime now)
    {
        if (BallotRules.Refusal(State, BallotAction.Open) is { } refusal) return refusal;
        (State, OpenedAt) = (BallotState.Open, now);
        return Raise(new BallotOpened(Id, GatheringId));
    }

    public Outcome ShowRanking(bool show)
    {
        if (BallotRules.Refusal(State, BallotAction.ShowRanking) is { } refusal) return refusal;
        IsRankingShown = show;
        return Raise(new RankingShown(Id, show));
    }

    /// <summary>Says who typed paper ballots in and how many; the counters are written by <see cref="Forums.Ballots.BallotBox"/>.</summary>
    public Outcome EnterPaper(int ballots) => Raise(new PaperBallotsEntered(Id, GatheringId, ballots));

    /// <summary>Ends the voting, under the lock of <see cref="Forums.Ballots.BallotBox"/>, which also brings the shown counters up to date.</summary>
    public Outcome Close(DateTime now)
    {
        if (BallotRules.Refusal(State, BallotAction.Close) is { } refusal) return refusal;
        (State, ClosedAt, IsRankingShown) = (BallotState.Closed, now, true);
        return Raise(new BallotClosed(Id, GatheringId, Cast + PaperBallots));
    }

    private Problem? Take(LocalizedText title, int choices, IReadOnlyList<(Guid Id, LocalizedText Title)> lines)
    {
        if (title.IsEmpty) return WorkshopProblems.BallotTitleMissing;
        if (lines.Select(line => line.Title).Append(title).Any(text => text.Versions.Values.Any(version => version.Length > MaxText))) return WorkshopProblems.TextTooLong;
        if (lines.Count is < 2 or > MostOptions || lines.Any(line => line.Title.IsEmpty)) return WorkshopProblems.BallotOptionCount;
        if (choices < 1 || choices >= lines.Count) return WorkshopProblems.BallotChoiceCount;

        (Title, Choices, Wording) = (title, choices, Wording + 1);
        options.RemoveAll(option => lines.All(line => line.Id != option.Id));
        foreach (var ((id, text), index) in lines.Select((line, index) => (line, index)))
        {
            var option = options.Find(one => one.Id == id);
            if (option is null) options.Add(option = new BallotOption { BallotId = Id });
            option.Become(index + 1, text);
        }

        options.Sort((one, other) => one.Position.CompareTo(other.Position));
        return null;
    }
}
