using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Ballots;

/// <summary>Shows other modules where something came from: an option of a ballot of a gathering.</summary>
internal sealed class OptionCards(AppDb db) : IRecordCards
{
    public string Kind => BallotOption.RecordKind;

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var mayHost = db.Actor.May(ForumPermissions.Host);
        var found = await (
            from option in db.BallotOptions
            where ids.Contains(option.Id)
            join ballot in db.Set<Ballot>() on option.BallotId equals ballot.Id
            join gathering in db.Set<Gathering>() on ballot.GatheringId equals gathering.Id
            where ballot.State != BallotState.Draft
                || (mayHost && (gathering.HostId == db.ActingFor || db.Set<Party>().Any(party => party.RecordId == gathering.Id && party.OrganisationId == db.ActingFor)))
            select new { option.Id, Option = option.Title, BallotId = ballot.Id, GatheringId = gathering.Id, gathering.Title, gathering.StartsAt })
            .ToListAsync(stop);
        return [.. found.Select(one => new RecordCard(
            one.Id, ShownText.Join(": ", one.Title, one.Option), $"/gatherings/{one.GatheringId}/screen/ballots/{one.BallotId}", one.StartsAt))];
    }
}
