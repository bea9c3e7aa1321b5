using System.Linq.Expressions;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>
/// Follows the national service catalogue where it is the master: each service of an organisation there is an activity here, changed and taken away as it is there.
/// Activities that were told of here are left alone.
/// </summary>
internal sealed class CatalogueReader(AppDb db, PtvAsker asker, PlaceBook places, TimeProvider clock)
{
    /// <summary>So long nobody asks for the same organisation again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>Organisations that are read: on the lists, not made up, and kept in the catalogue under an id.</summary>
    public static Expression<Func<Organisation, bool>> IsRead { get; } = one => one.IsListed && !one.IsExample && one.BusinessId != null
        && one.Catalogue!.Master == CatalogueMaster.Catalogue && one.Catalogue.CatalogueId != null;

    /// <summary>
    /// What the catalogue has of one organisation. Refused when it is not kept there, or was asked for a moment ago: whoever asks first has the turn. In a demonstration
    /// nobody is asked. Three queries, and the answers of the catalogue.
    /// </summary>
    public async Task<Outcome<PtvOut>> AskAsync(Guid organisationId, CancellationToken stop)
    {
        if (await db.Set<Setting>().AnyAsync(setting => setting.Key == Setting.Demo, stop)) return DirectoryProblems.CatalogueInDemo;
        var one = await db.Organisations.AsNoTracking().Where(IsRead).Where(each => each.Id == organisationId).Select(each => new { each.BusinessId, each.Catalogue!.CatalogueId }).FirstOrDefaultAsync(stop);
        if (one is not { BusinessId: { } businessId, CatalogueId: { } id }) return DirectoryProblems.NotInCatalogue;
        if (await TakeTurnAsync(organisationId, stop) == 0) return DirectoryProblems.CatalogueJustRead;

        return await asker.AskAsync(id, businessId, stop);
    }

    /// <summary>Writes it; part of a decision, so that two at once make nothing twice. Four queries, adds to the caller's save.</summary>
    public async Task<Outcome> WriteAsync(Guid organisationId, PtvOut answer, CancellationToken stop)
    {
        if (await db.Organisations.Where(one => one.Id == organisationId && one.EndedOn == null).HoldAsync(stop) != 1) return DirectoryProblems.OrganisationGone;

        var organisation = await db.Organisations.Include(one => one.Catalogue).FirstAsync(one => one.Id == organisationId, stop);
        // Meanwhile it may be kept here, or be another there.
        if (organisation.Catalogue is not { IsRead: true } bond || bond.CatalogueId != answer.Organisation) return DirectoryProblems.NotInCatalogue;

        var isWhole = answer.Services.Count == 0 || await TakeAsync(organisation, answer, stop);
        bond.Note(answer.Reading is CatalogueReading.Whole && !isWhole ? CatalogueReading.Partly : answer.Reading, clock.UtcNow());
        return Outcome.Done;
    }

    // Written before anything is asked, so that what fails does not stand first the next time.
    private Task<int> TakeTurnAsync(Guid organisationId, CancellationToken stop)
    {
        var (now, before) = (clock.UtcNow(), clock.UtcNow() - Pause);
        return db.ChangeAsync(
            () => db.Set<CatalogueBond>().Where(bond => bond.OrganisationId == organisationId && (bond.ReadAt == null || bond.ReadAt < before))
                .ExecuteUpdateAsync(set => set.SetProperty(bond => bond.ReadAt, now).SetProperty(bond => bond.Reading, CatalogueReading.NoAnswer), stop),
            stop);
    }

    // What is gone makes room first. False when something of it could not be taken.
    private async Task<bool> TakeAsync(Organisation organisation, PtvOut answer, CancellationToken stop)
    {
        var held = await db.Activities.Include(one => one.Times).Where(one => one.OrganisationId == organisation.Id).ToListAsync(stop);
        // Where there is more than was read, what is missing may be in the rest.
        if (answer.Reading is CatalogueReading.Whole) await DropAsync(organisation, held, Gone(held, answer), stop);

        var isWhole = true;
        foreach (var service in answer.Services) isWhole &= Take(organisation, held, service, [.. answer.ChannelsOf(service)]);
        return isWhole;
    }

    private bool Take(Organisation organisation, List<Activity> held, PtvService service, IReadOnlyList<PtvChannel> channels)
    {
        var known = held.Find(one => one.CatalogueId == service.Id);
        if (PtvTaking.Take(service, channels, known is null ? null : ActivityDetails.Of(known), places, clock.Today()) is not { } details) return false;
        // What does not go with what was told here is left as it was, such as a house that is said to be on the net.
        if (known is not null) return known.Change(organisation, details).IsDone;
        if (held.Count >= Activity.Most || Activity.Offer(organisation, details, service.Id) is not { IsDone: true, Value: { } offered }) return false;

        held.Add(offered);
        db.Activities.Add(offered);
        db.Add(new Party { RecordId = offered.Id, OrganisationId = organisation.Id });
        return true;
    }

    private static List<Activity> Gone(List<Activity> held, PtvOut answer) =>
        [.. held.Where(one => one.CatalogueId is { } id && answer.Services.All(service => service.Id != id))];

    private async Task DropAsync(Organisation organisation, List<Activity> held, List<Activity> gone, CancellationToken stop)
    {
        if (gone.Count == 0) return;

        var ids = gone.Select(one => one.Id).ToList();
        await db.Set<Party>().Where(party => ids.Contains(party.RecordId)).ExecuteDeleteAsync(stop);
        gone.ForEach(organisation.Drop);
        db.Activities.RemoveRange(gone);
        held.RemoveAll(gone.Contains);
    }
}
