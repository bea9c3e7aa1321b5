using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>
/// What one group answers to one question. Written by several devices: each says which revision it has seen, and what it wrote upon another's
/// is refused and shown, never lost.
/// </summary>
internal sealed class Answer : Entity
{
    /// <summary>The record kind, as in <see cref="RecordRef"/>.</summary>
    public const string RecordKind = "answer";

    public const int MaxText = 8000;

    private static readonly TimeSpan Note = TimeSpan.FromMinutes(1);

    public required Guid GroupId { get; init; }

    public required Guid QuestionId { get; init; }

    public string Text { get; private set; } = "";

    /// <summary>Counts the writings; zero is an answer nobody has written.</summary>
    public int Revision { get; private set; }

    /// <summary>When its history was last added to.</summary>
    public DateTime? NotedAt { get; private set; }

    /// <summary>Writes over the revision seen. A device saves while its scribe types: the history gets one line a minute, not one a word.</summary>
    public Outcome Write(string? text, int seen, DateTime now)
    {
        var tidy = (text ?? "").ReplaceLineEndings("\n").TrimEnd();
        if (tidy.Length > MaxText) return WorkshopProblems.AnswerTooLong;
        if (tidy == Text) return Outcome.Done;
        if (seen != Revision) return WorkshopProblems.AnswerChanged;

        (Text, Revision) = (tidy, Revision + 1);
        if (NotedAt is { } noted && now - noted < Note) return Outcome.Done;
        NotedAt = now;
        return Raise(new AnswerWritten(GroupId, QuestionId, Revision));
    }
}
