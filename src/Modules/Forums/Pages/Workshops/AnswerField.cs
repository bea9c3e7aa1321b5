using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Workshops;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>One question of one group with what has been written, for the scribe's page and the host's.</summary>
/// <param name="Question">The question.</param>
/// <param name="AnswerId">The answer's record; null while nothing is written.</param>
/// <param name="Text">What the field holds: what stands, or what was typed and refused.</param>
/// <param name="Revision">The revision to write upon.</param>
/// <param name="Other">What another device wrote meanwhile; null when nobody did.</param>
/// <param name="HasError">The writing was refused.</param>
internal sealed record AnswerField(WorkshopQuestion Question, Guid? AnswerId, string Text, int Revision, string? Other = null, bool HasError = false)
{
    /// <summary>Id of the field, as the error summary links to it.</summary>
    public string FieldId => FieldIdOf(Question);

    public static string FieldIdOf(WorkshopQuestion question) => $"answer-{question.Position}";

    public static IReadOnlyList<AnswerField> Of(Workshop workshop, IReadOnlyCollection<Answer> answers) =>
    [
        .. workshop.Questions.Select(question => answers.FirstOrDefault(answer => answer.QuestionId == question.Id) is { } answer
            ? new AnswerField(question, answer.Id, answer.Text, answer.Revision)
            : new AnswerField(question, null, "", 0)),
    ];

    /// <summary>The same field after a writing that was refused: what was typed stays, what stands is shown beside it.</summary>
    public AnswerField Refused(string? typed, WriteResult result) =>
        this with { Text = typed ?? "", Revision = result.Revision, Other = result.IsConflict ? result.Text : null, HasError = true };
}
