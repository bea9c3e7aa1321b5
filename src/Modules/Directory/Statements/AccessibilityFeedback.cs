using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>
/// What somebody could not use or read, told without signing in, and what was answered. An answer is due in fourteen days (Act 306/2019, section 10).
/// </summary>
internal sealed class AccessibilityFeedback : Entity
{
    public const int MaxText = 4000;
    public const int MaxPage = 300;
    public const int DaysToAnswer = 14;

    public required Guid OrganisationId { get; init; }

    public required DateTime At { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The page it is about, as the person wrote it.</summary>
    public string Page { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>Where to answer; null when the person wants none.</summary>
    public string? Email { get; init; }

    /// <summary>The language in which to answer.</summary>
    public required string Language { get; init; }

    public string? Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public static AccessibilityFeedback Receive(Guid organisationId, DateTime now, DateOnly today, string page, string text, string? email, string language)
    {
        var feedback = new AccessibilityFeedback
        {
            OrganisationId = organisationId,
            At = now,
            DueOn = today.AddDays(DaysToAnswer),
            Page = page,
            Text = text,
            Email = email,
            Language = language,
        };
        feedback.Raise(new AccessibilityFeedbackReceived(organisationId, feedback.Id));
        return feedback;
    }

    /// <summary>Answers, once.</summary>
    public Outcome Reply(string answer, DateTime now)
    {
        if (AnsweredAt is not null) return DirectoryProblems.FeedbackAnswered;

        (Answer, AnsweredAt) = (answer, now);
        return Raise(new AccessibilityFeedbackAnswered(OrganisationId, Id));
    }
}
