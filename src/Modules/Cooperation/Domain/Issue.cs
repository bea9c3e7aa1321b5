using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A matter that associations raise with their municipality, who is to answer it, and the public answer (requirement Y11b). Everybody reads it once the
/// municipality has taken it up or answered; until then the municipality and the association that raised it do.
/// </summary>
internal sealed class Issue : HostedEntity
{
    public const string RecordKind = "issue";
    public const int MaxTitle = 150;
    public const int MaxText = 4000;
    public const int MaxLine = 200;

    /// <summary>The database's own rule: what is answered or closed has an answer's instant.</summary>
    public const string HasAnswer = "CK_cooperation_issues_Answered";

    /// <summary>Which card of the cooperation map it belongs to; null for none of them.</summary>
    public CardKind? Theme { get; private set; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public required IssueSource Source { get; init; }

    public Guid? AssociationId { get; init; }

    public Guid? EnquiryId { get; init; }

    public string? SourceWords { get; init; }

    /// <summary>Taken away when its time is over.</summary>
    public string? ReplyEmail { get; init; }

    public required string Language { get; init; }

    public IssueState State { get; private set; }

    /// <summary>Who answers: a unit, or the liaison.</summary>
    public string? Unit { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public LocalizedText Answer { get; private set; } = LocalizedText.Empty;

    public required DateTime RaisedAt { get; init; }

    public DateTime? AnsweredAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>All that its public page shows of what people wrote.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Text, Answer];

    public static Issue Begin(Guid municipalityId, CardKind? theme, LocalizedText title, LocalizedText text, IssueOrigin origin, DateTime now)
    {
        var issue = new Issue
        {
            HostId = municipalityId,
            Theme = theme,
            Title = title,
            Text = text,
            Source = origin.Source,
            AssociationId = origin.AssociationId,
            EnquiryId = origin.EnquiryId,
            SourceWords = origin.Words,
            ReplyEmail = origin.ReplyTo,
            Language = origin.Language,
            RaisedAt = now,
            ChangedAt = now,
        };
        issue.Raise(new IssueRaised(issue.Id));
        return issue;
    }

    /// <summary>Says who answers it and by when; from then on everybody reads it.</summary>
    public Outcome TakeUp(string unit, DateOnly dueOn, DateOnly today, DateTime now)
    {
        if (dueOn < today) return CooperationProblems.DueInThePast;
        if (Step(IssueStep.TakeUp, now) is { } problem) return problem;

        (Unit, DueOn) = (unit, dueOn);
        return Raise(new IssueTakenUp(Id));
    }

    /// <summary>Answers it for everybody to read; whoever raised it is mailed when it is answered first.</summary>
    public Outcome Reply(LocalizedText answer, string? unit, DateTime now)
    {
        if (answer.IsEmpty) return CooperationProblems.AnswerMissing;
        if (Step(IssueStep.Answer, now) is { } problem) return problem;

        // Mended words are the same answer: of the day on which it was given, and nobody is mailed again.
        var isMended = AnsweredAt is not null;
        (Answer, Unit, AnsweredAt) = (answer, unit ?? Unit, AnsweredAt ?? now);
        return Raise(new IssueAnswered(Id, isMended));
    }

    /// <summary>Puts it aside; only what has an answer.</summary>
    public Outcome Close(DateTime now)
    {
        if (State is IssueState.Raised or IssueState.InHand) return CooperationProblems.NotAnsweredYet;
        return Step(IssueStep.Close, now) is { } problem ? problem : Raise(new IssueClosed(Id));
    }

    /// <summary>Says at which gathering it is taken up; null for none.</summary>
    public Outcome TakeToGathering(Guid? gatheringId, DateTime now)
    {
        ChangedAt = now;
        return Raise(new IssueGatheringSet(Id, gatheringId));
    }

    public bool IsLateOn(DateOnly day) => State is IssueState.InHand && DueOn < day;

    private Problem? Step(IssueStep step, DateTime now)
    {
        if (!IssueSteps.Table.TryGetValue((State, step), out var next)) return CooperationProblems.StepNotAllowed;

        (State, ChangedAt, Visibility) = (next, now, Visibility.Published);
        return null;
    }
}
