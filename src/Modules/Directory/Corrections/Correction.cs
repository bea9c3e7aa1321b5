using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Corrections;

/// <summary>What somebody says is wrong in an organisation's entry, told without signing in, and what became of it.</summary>
internal sealed class Correction : Entity
{
    public const int MaxText = 2000;

    public required Guid OrganisationId { get; init; }

    /// <summary>The municipality on whose register it stands.</summary>
    public required Guid HostId { get; init; }

    public required DateTime At { get; init; }

    public required string Text { get; init; }

    /// <summary>Where to answer; null when she wants none.</summary>
    public string? Email { get; init; }

    /// <summary>The language in which to answer.</summary>
    public required string Language { get; init; }

    public CorrectionState State { get; private set; }

    public string? Answer { get; private set; }

    public DateTime? SettledAt { get; private set; }

    public static Correction Suggest(Guid organisationId, Guid hostId, string text, string? email, string language, DateTime now)
    {
        var correction = new Correction { OrganisationId = organisationId, HostId = hostId, At = now, Text = text, Email = email, Language = language };
        correction.Raise(new CorrectionReceived(organisationId, correction.Id));
        return correction;
    }

    /// <summary>Says what became of it, once. Who leaves the entry as it was says why.</summary>
    public Outcome Settle(CorrectionState to, string? answer, DateTime now)
    {
        if (State is not CorrectionState.Open || to is CorrectionState.Open) return DirectoryProblems.CorrectionSettled;
        if (to is CorrectionState.Answered && string.IsNullOrWhiteSpace(answer)) return DirectoryProblems.CorrectionAnswerMissing;

        (State, Answer, SettledAt) = (to, string.IsNullOrWhiteSpace(answer) ? null : answer.Trim(), now);
        return Raise(new CorrectionSettled(OrganisationId, Id, to));
    }
}
