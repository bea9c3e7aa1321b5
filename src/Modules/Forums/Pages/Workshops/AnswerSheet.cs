namespace Kumppani.Forums.Pages.Workshops;

/// <summary>All questions of one group to be filled in.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Action">App-relative address to which a field is posted; the question's id follows it.</param>
/// <param name="Fields">The questions in order.</param>
/// <param name="MeasureFrom">App-relative address of a new measure, to which the answer's id is added; null for scribes.</param>
internal sealed record AnswerSheet(Guid GroupId, string Action, IReadOnlyList<AnswerField> Fields, string? MeasureFrom);
