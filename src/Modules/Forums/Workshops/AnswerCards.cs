using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Workshops;

/// <summary>Shows other modules where something came from: which group answered what to which question. Only while its host or, the screen being open, everybody may read it.</summary>
internal sealed class AnswerCards(AppDb db) : IRecordCards
{
    public string Kind => Answer.RecordKind;

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var mayHost = db.Actor.May(ForumPermissions.Host);
        var found = await (
            from answer in db.Answers
            where ids.Contains(answer.Id)
            join grouped in db.Set<WorkshopGroup>() on answer.GroupId equals grouped.Id
            join question in db.Set<WorkshopQuestion>() on answer.QuestionId equals question.Id
            join workshop in db.Set<Workshop>() on question.WorkshopId equals workshop.Id
            join gathering in db.Set<Gathering>() on workshop.GatheringId equals gathering.Id
            where workshop.IsScreenOpen
                || (mayHost && (gathering.HostId == db.ActingFor || db.Set<Party>().Any(party => party.RecordId == gathering.Id && party.OrganisationId == db.ActingFor)))
            select new { answer.Id, Group = grouped.Name, Question = question.Text, question.Position, GatheringId = gathering.Id, gathering.Title, gathering.StartsAt })
            .ToListAsync(stop);
        return [.. found.Select(one => new RecordCard(
            one.Id, ShownText.Join(", ", ShownText.Join(": ", one.Title, one.Group), one.Question), $"/gatherings/{one.GatheringId}/screen?question={one.Position}", one.StartsAt))];
    }
}
