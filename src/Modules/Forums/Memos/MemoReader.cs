using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Memos;

/// <summary>Reads what a memo is assembled from: ten queries, whatever the size of the gathering.</summary>
internal sealed class MemoReader(AppDb db, IMeasures measures)
{
    public async Task<MemoContent> ReadAsync(Guid gatheringId, bool withAnswers, CancellationToken stop)
    {
        var present = db.Registrations.Where(one => one.GatheringId == gatheringId && one.PresentAt != null);
        var attendance = await present.GroupBy(one => one.Category).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var associations = await present.Where(one => one.OrganisationId != null).Select(one => one.OrganisationId).Distinct().CountAsync(stop);

        var workshop = await db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == gatheringId, stop);
        var answers = workshop is null ? [] : await AnswersAsync(workshop, stop);
        var ballots = await db.WholeBallots.AsNoTracking()
            .Where(ballot => ballot.GatheringId == gatheringId && ballot.State == BallotState.Closed).OrderBy(ballot => ballot.ClosedAt).ToListAsync(stop);

        List<RecordRef> origins =
        [
            new(Gathering.RecordKind, gatheringId),
            .. answers.Select(answer => new RecordRef(Answer.RecordKind, answer.Id)),
            .. ballots.SelectMany(ballot => ballot.Options).Select(option => new RecordRef(BallotOption.RecordKind, option.Id)),
        ];
        return new MemoContent(
            [.. attendance.OrderBy(line => line.Key is null).ThenBy(line => line.Key).Select(line => (line.Key, line.Count))],
            associations,
            withAnswers && answers.Count > 0 ? workshop : null,
            answers.ToDictionary(answer => (answer.GroupId, answer.QuestionId), answer => answer.Text),
            [.. ballots.Select(ballot => (ballot.Title, ballot.Choices, ballot.Cast + ballot.PaperBallots, Ranking.Of(ballot)))],
            await measures.OfAsync(origins, stop));
    }

    private async Task<List<Answer>> AnswersAsync(Workshop workshop, CancellationToken stop)
    {
        var questions = workshop.Questions.Select(question => question.Id).ToList();
        return await db.Answers.AsNoTracking().Where(answer => questions.Contains(answer.QuestionId) && answer.Text != "").ToListAsync(stop);
    }
}
