using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Assessments;

/// <summary>
/// Rounds of assessment and what they come to. The sheets are their organisations'; here, and here only, they are read by others: as counts of many, and as
/// wishes without a name.
/// </summary>
internal sealed class AssessmentBook(AppDb db, TimeProvider clock)
{
    public const int MostRounds = 50;
    public const int MostWishes = 500;

    public DateOnly Today => clock.Today();

    /// <summary>A municipality's last round, open or not. One query.</summary>
    public Task<AssessmentRound?> LatestAsync(Guid municipalityId, CancellationToken stop) =>
        db.AssessmentRounds.Published().AsNoTracking().Where(one => one.HostId == municipalityId).OrderByDescending(one => one.Id).FirstOrDefaultAsync(stop);

    /// <summary>Its rounds, the newest first, with whether anybody has answered. One query.</summary>
    public async Task<IReadOnlyList<(AssessmentRound Round, bool IsAnswered)>> RoundsAsync(Guid municipalityId, CancellationToken stop) =>
        [.. (await db.AssessmentRounds.Published().AsNoTracking().Where(one => one.HostId == municipalityId).OrderByDescending(one => one.Id).Take(MostRounds)
            .Select(one => new { Round = one, IsAnswered = db.Set<AssessmentSheet>().Any(sheet => sheet.RoundId == one.Id) }).ToListAsync(stop))
            .Select(one => (one.Round, one.IsAnswered))];

    /// <summary>What a closed round has come to, beside the one before it. Two queries.</summary>
    public async Task<AssessmentResult> ReadAsync(AssessmentRound round, AssessmentRound? earlier, CancellationToken stop)
    {
        if (round.IsOpenOn(Today)) throw new InvalidOperationException("What an open round says is told to nobody, so that it steers nobody.");

        var (host, before) = (round.HostId, earlier?.Id ?? round.Id);
        var counts = await Counts(Sheets.Where(one => one.RoundId == round.Id || one.RoundId == before), host, null).ToListAsync(stop);
        return new AssessmentResult(round, earlier, counts, await AssociationsAsync(round, stop));
    }

    /// <summary>How both sides saw one matter in the last closed round that was answered; null when there is none. One query.</summary>
    public async Task<CriterionResult?> OfCardAsync(Guid municipalityId, CardKind kind, CancellationToken stop)
    {
        var today = Today;
        var last = db.AssessmentRounds.Published()
            .Where(one => one.HostId == municipalityId && (one.ClosedOn != null || one.LastDay < today) && db.Set<AssessmentSheet>().Any(sheet => sheet.RoundId == one.Id))
            .OrderByDescending(one => one.Id).Select(one => one.Id).Take(1);
        var counts = await Counts(Sheets.Where(one => last.Contains(one.RoundId)), municipalityId, kind).ToListAsync(stop);
        return counts.Count == 0 ? null : CriterionResult.Of(kind, counts);
    }

    /// <summary>How many associations have answered. One query.</summary>
    public Task<int> AssociationsAsync(AssessmentRound round, CancellationToken stop) => Sheets.CountAsync(one => one.RoundId == round.Id && one.HostId != round.HostId, stop);

    public Task<bool> HasAnsweredAsync(Guid roundId, Guid organisationId, CancellationToken stop) => Sheets.AnyAsync(one => one.RoundId == roundId && one.HostId == organisationId, stop);

    /// <summary>Who has answered, the municipality among them. One query.</summary>
    public async Task<IReadOnlySet<Guid>> AnsweredAsync(Guid roundId, CancellationToken stop) =>
        (await Sheets.Where(one => one.RoundId == roundId).Select(one => one.HostId).ToListAsync(stop)).ToHashSet();

    /// <summary>What was written in a closed round, for the municipality alone: without the name, in no order that tells of one. One query.</summary>
    public async Task<IReadOnlyList<string>> WishesAsync(AssessmentRound round, CancellationToken stop) =>
        [.. (await Sheets.Where(one => one.RoundId == round.Id && one.Wish != null).OrderBy(one => one.Id).Select(one => one.Wish!).Take(MostWishes).ToListAsync(stop))
            .Order(StringComparer.CurrentCulture)];

    /// <summary>Inside a decision: keeps the round from being closed before the decision is. False when it is closed.</summary>
    public async Task<bool> HoldOpenAsync(Guid roundId, CancellationToken stop)
    {
        var today = Today;
        return await db.AssessmentRounds.Published().Where(one => one.Id == roundId && one.ClosedOn == null && one.LastDay >= today)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosedOn, (DateOnly?)null), stop) == 1;
    }

    /// <summary>Inside a decision: writes down that rounds whose last day is over have closed, so that the database lets another open.</summary>
    public Task SettleAsync(Guid municipalityId, CancellationToken stop)
    {
        var today = Today;
        return db.AssessmentRounds.Published().Where(one => one.HostId == municipalityId && one.ClosedOn == null && one.LastDay < today)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosedOn, one => one.LastDay), stop);
    }

    private IQueryable<AssessmentSheet> Sheets => db.AssessmentSheets.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking();

    // One grouped query, however many have answered.
    private static IQueryable<StepCount> Counts(IQueryable<AssessmentSheet> sheets, Guid municipalityId, CardKind? kind) =>
        sheets.SelectMany(one => one.Answers, (one, answer) => new { one.RoundId, IsMunicipality = one.HostId == municipalityId, answer.Kind, answer.Step })
            .Where(one => kind == null || one.Kind == kind)
            .GroupBy(one => new { one.RoundId, one.IsMunicipality, one.Kind, one.Step })
            .Select(group => new StepCount(group.Key.RoundId, group.Key.IsMunicipality, group.Key.Kind, group.Key.Step, group.Count()));
}
