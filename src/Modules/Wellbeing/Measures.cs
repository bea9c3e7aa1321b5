using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing;

/// <summary>What a page and another module do alike: put a measure forward, change it with its parties, list measures with their owners' names.</summary>
internal sealed class Measures(AppDb db, IOrganisations organisations) : IMeasures, IRecordCards
{
    public string Kind => IMeasures.Kind;

    public async Task<Outcome<Guid>> ProposeAsync(IReadOnlyList<RecordRef> from, MeasureProposal proposal, CancellationToken stop)
    {
        var hostId = db.Actor.OrganisationId;
        var host = (await organisations.FindAsync([hostId], stop)).GetValueOrDefault(hostId);
        var tableId = host?.Kind.Side is MeasureSide.PublicSector ? hostId : host?.HostId;
        if (tableId is not { } id || (await organisations.FindAsync([id], stop)).GetValueOrDefault(id) is not { } table) return WellbeingProblems.NoTable;
        if (table.Kind.Side is not MeasureSide.PublicSector) return WellbeingProblems.NoTable;

        var owners = await ChoicesAsync(proposal.Owners, stop);
        if (owners is null) return WellbeingProblems.OwnerUnknown;

        var proposed = Measure.Propose(hostId, table.Id, table.PlaceKey, new(proposal.Title, proposal.Description, proposal.DueOn), owners);
        if (!proposed.IsDone) return proposed.Problem;

        var measure = proposed.Value;
        db.Measures.Add(measure);
        db.AddRange(Parties(measure));
        db.AddRange(from.Distinct().Select(record => Link.Between(new RecordRef(IMeasures.Kind, measure.Id), record)));
        return measure.Id;
    }

    /// <summary>Changes the wording and the owners, and lets the owners see the measure. Adds to the caller's save.</summary>
    public async Task<Outcome> ChangeAsync(Measure measure, MeasureProposal proposal, CancellationToken stop)
    {
        var owners = await ChoicesAsync(proposal.Owners, stop);
        if (owners is null) return WellbeingProblems.OwnerUnknown;

        var outcome = measure.Change(db.Actor.OrganisationId, new(proposal.Title, proposal.Description, proposal.DueOn), owners);
        if (!outcome.IsDone) return outcome;

        var (before, now) = (await db.Set<Party>().Where(party => party.RecordId == measure.Id).ToListAsync(stop), Parties(measure).ToList());
        db.RemoveRange(before.Where(party => !now.Exists(one => one.OrganisationId == party.OrganisationId)));
        db.AddRange(now.Where(party => !before.Exists(one => one.OrganisationId == party.OrganisationId)));
        return Outcome.Done;
    }

    public async Task<IReadOnlyList<MeasureInfo>> OfAsync(IReadOnlyCollection<RecordRef> from, CancellationToken stop)
    {
        if (from.Count == 0) return [];

        var (kinds, ids) = (from.Select(record => record.Kind).Distinct().ToList(), from.Select(record => record.Id).ToList());
        var links = await db.Set<Link>()
            .Where(link => link.FromKind == IMeasures.Kind && kinds.Contains(link.ToKind) && ids.Contains(link.ToId))
            .OrderBy(link => link.FromId)
            .Take(IMeasures.Most * 2)
            .ToListAsync(stop);
        var origins = links.ToLookup(link => link.FromId, link => new RecordRef(link.ToKind, link.ToId));
        var measureIds = origins.Select(group => group.Key).ToList();
        var measures = db.Measures.Where(measure => measureIds.Contains(measure.Id)).OrderBy(measure => measure.DueOn).ThenBy(measure => measure.Id);
        var infos = await InfosAsync(measures.Take(IMeasures.Most), stop);
        return [.. infos.Select(info => info with { From = [.. origins[info.Id]] })];
    }

    public Task<IReadOnlyList<MeasureInfo>> OpenOfAsync(Guid municipalityId, CancellationToken stop) => InfosAsync(
        db.Measures
            .Where(measure => measure.TableId == municipalityId && (measure.State == MeasureState.Agreed || measure.State == MeasureState.InProgress))
            .OrderBy(measure => measure.DueOn).ThenBy(measure => measure.Id)
            .Take(IMeasures.Most),
        stop);

    /// <summary>Measures with the names of their owners: two queries. The order is the query's.</summary>
    public async Task<IReadOnlyList<MeasureInfo>> InfosAsync(IQueryable<Measure> measures, CancellationToken stop)
    {
        var found = await measures.AsNoTracking().Include(measure => measure.Owners).ToListAsync(stop);
        var names = await organisations.FindAsync([.. found.SelectMany(measure => measure.Owners).Select(owner => owner.OrganisationId).Distinct()], stop);
        return [.. found.Select(measure => new MeasureInfo(
            measure.Id, measure.Title, measure.State, measure.DueOn, Owners(measure, names), measure.Visibility is Visibility.Published, []))];
    }

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        [.. (await db.Measures.AsNoTracking().Where(measure => ids.Contains(measure.Id)).ToListAsync(stop))
            .Select(measure => new RecordCard(measure.Id, measure.Title, $"/measures/{measure.Id}", Text: measure.Description, Called: Texts.Measure))];

    internal static IReadOnlyList<OwnerInfo> Owners(Measure measure, IReadOnlyDictionary<Guid, OrganisationInfo> names) =>
        [.. measure.Owners
            .Select(owner => new OwnerInfo(
                owner.OrganisationId, names.GetValueOrDefault(owner.OrganisationId)?.Name ?? "", owner.Unit.Length == 0 ? null : owner.Unit, owner.Side))
            .OrderBy(owner => owner.Side)
            .ThenBy(owner => SortKey.Of(owner.Organisation), StringComparer.Ordinal)];

    private static IEnumerable<Party> Parties(Measure measure) =>
        measure.Owners.Select(owner => owner.OrganisationId).Append(measure.TableId).Where(id => id != measure.HostId).Distinct()
            .Select(id => new Party { RecordId = measure.Id, OrganisationId = id });

    // Null when one of them is not on any register the actor can see.
    private async Task<IReadOnlyList<OwnerChoice>?> ChoicesAsync(IReadOnlyList<(Guid OrganisationId, string? Unit)> owners, CancellationToken stop)
    {
        var known = await organisations.FindAsync([.. owners.Select(owner => owner.OrganisationId).Distinct()], stop);
        return owners.All(owner => known.ContainsKey(owner.OrganisationId))
            ? [.. owners.Select(owner => new OwnerChoice(owner.OrganisationId, owner.Unit ?? "", known[owner.OrganisationId].Kind.Side))]
            : null;
    }
}
