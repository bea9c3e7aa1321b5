using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>A matter in a list.</summary>
internal sealed record IssueRow(Guid Id, LocalizedText Title, CardKind? Theme, IssueState State, string? Unit, DateOnly? DueOn, DateTime RaisedAt)
{
    public const int Size = 50;

    public bool IsLateOn(DateOnly day) => State is IssueState.InHand && DueOn < day;

    public static IQueryable<IssueRow> Of(IQueryable<Issue> issues) =>
        issues.Select(one => new IssueRow(one.Id, one.Title, one.Theme, one.State, one.Unit, one.DueOn, one.RaisedAt));
}
