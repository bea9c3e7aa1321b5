using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>
/// One version of a municipality's accessibility statement (Act 306/2019, section 9). A version is never changed: the next one takes its place, and
/// the earlier ones stay to be read. Two at once are refused by the database, as a municipality has each number once.
/// </summary>
internal sealed class AccessibilityStatement : Entity
{
    public const int MostGaps = 30;

    public const string NumberKey = "IX_directory_statements_OrganisationId_Number";

    private readonly List<AccessibilityGap> gaps = [];

    public required Guid OrganisationId { get; init; }

    /// <summary>From one.</summary>
    public required int Number { get; init; }

    public required DateTime PublishedAt { get; init; }

    public required AssessmentMethod Method { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required DateOnly AssessedOn { get; init; }

    public IReadOnlyList<AccessibilityGap> Gaps => gaps;

    /// <summary>The service is accessible in part when something is not.</summary>
    public bool IsFull => gaps.Count == 0;

    public static AccessibilityStatement Publish(
        Guid organisationId, int number, DateTime now, AssessmentMethod method, DateOnly assessedOn, IEnumerable<(string Criterion, LocalizedText What, DateOnly? MendedBy)> gaps)
    {
        var statement = new AccessibilityStatement { OrganisationId = organisationId, Number = number, PublishedAt = now, Method = method, AssessedOn = assessedOn };
        foreach (var gap in gaps.Take(MostGaps))
        {
            statement.gaps.Add(new AccessibilityGap
            {
                StatementId = statement.Id,
                Position = statement.gaps.Count + 1,
                Criterion = gap.Criterion,
                What = gap.What,
                MendedBy = gap.MendedBy,
            });
        }

        statement.Raise(new AccessibilityStatementPublished(organisationId, number, statement.gaps.Count));
        return statement;
    }
}
