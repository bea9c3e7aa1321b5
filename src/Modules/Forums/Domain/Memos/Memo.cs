using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Memos;

/// <summary>
/// What a gathering leaves behind, one a gathering: the host writes a section for each item of the programme; attendance, answers, ballots and measures
/// are not written into it but read when it is shown, so that they are never retyped.
/// </summary>
internal sealed class Memo : Entity
{
    public const int MaxHeading = 300;
    public const int MaxText = 8000;
    public const int MostSections = 40;

    private readonly List<MemoSection> sections = [];

    public required Guid GatheringId { get; init; }

    /// <summary>The groups' answers are shown as they were written; the host may leave them out.</summary>
    public bool ShowsAnswers { get; private set; } = true;

    /// <summary>Null for a draft, which only the gathering's hosts see.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>In order.</summary>
    public IReadOnlyList<MemoSection> Sections => sections;

    /// <summary>All that people wrote in it.</summary>
    public IEnumerable<LocalizedText> Words => sections.SelectMany(section => new[] { section.Heading, section.Text });

    /// <summary>A draft with a heading for each item of the programme.</summary>
    public static Memo FromProgramme(Gathering gathering)
    {
        var memo = new Memo { GatheringId = gathering.Id };
        memo.sections.AddRange(gathering.Agenda.OrderBy(item => item.Position)
            .Select((item, index) => new MemoSection { MemoId = memo.Id, Position = index + 1, Heading = item.Title }));
        return memo;
    }

    /// <summary>
    /// Writes the sections of one language in order; other languages keep theirs. A section left blank in every language goes, lines beyond the
    /// last section add to it.
    /// </summary>
    public Outcome Write(IReadOnlyList<MemoLine> lines, string language, bool showsAnswers)
    {
        if (lines.Any(line => line.Heading?.Trim().Length > MaxHeading)) return MemoProblems.HeadingTooLong;
        if (lines.Any(line => line.Text?.Trim().Length > MaxText)) return MemoProblems.TextTooLong;
        if (lines.Count > MostSections) return MemoProblems.TooManySections;

        while (sections.Count < lines.Count) sections.Add(new MemoSection { MemoId = Id, Position = sections.Count + 1 });
        foreach (var (section, line) in sections.Zip(lines))
            (section.Heading, section.Text) = (section.Heading.With(language, line.Heading), section.Text.With(language, line.Text?.ReplaceLineEndings("\n")));

        sections.RemoveAll(section => section.IsEmpty);
        foreach (var (section, index) in sections.Select((section, index) => (section, index))) section.Position = index + 1;
        ShowsAnswers = showsAnswers;
        return Raise(new MemoWritten(Id, GatheringId));
    }

    /// <summary>Lets everybody read it, once the gathering has begun.</summary>
    public Outcome Publish(Gathering gathering, DateTime now)
    {
        if (gathering.State is GatheringState.Draft or GatheringState.Cancelled || !(gathering.StartsAt <= now)) return MemoProblems.NotHeld;
        if (sections.TrueForAll(section => section.Text.IsEmpty)) return MemoProblems.NothingWritten;
        if (PublishedAt is not null) return Outcome.Done;

        PublishedAt = now;
        return Raise(new MemoPublished(Id, GatheringId));
    }

    public Outcome Withdraw()
    {
        if (PublishedAt is null) return Outcome.Done;

        PublishedAt = null;
        return Raise(new MemoWithdrawn(Id, GatheringId));
    }
}
