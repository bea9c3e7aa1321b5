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

    /// <summary>What the catalogue has of one organisation. Refused when it is not kept there, or was asked for a moment ago. A query, and the answers of the catalogue.</summary>
    public async Task<Outcome<PtvOut>> AskAsync(Guid organisationId, CancellationToken stop)
    {
        var bond = await db.Organisations.AsNoTracking().Where(one => one.Id == organisationId && one.EndedOn == null).Select(one => one.Catalogue).FirstOrDefaultAsync(stop);
        if (bond is not { IsRead: true, CatalogueId: { } id }) return DirectoryProblems.NotInCatalogue;
        if (bond.ReadAt > clock.UtcNow() - Pause) return DirectoryProblems.CatalogueJustRead;

        return await asker.AskAsync(id, stop);
    }

    /// <summary>Writes it; part of a decision, so that two at once make nothing twice. Four queries, adds to the caller's save.</summary>
    public async Task<Outcome> WriteAsync(Guid organisationId, PtvOut answer, CancellationToken stop)
    {
        if (await db.Organisations.Where(one => one.Id == organisationId && one.EndedOn == null).HoldAsync(stop) != 1) return DirectoryProblems.OrganisationGone;

        var organisation = await db.Organisations.Include(one => one.Catalogue).FirstAsync(one => one.Id == organisationId, stop);
        // Meanwhile it may be kept here, or be another there.
        if (organisation.Catalogue is not { IsRead: true } bond || bond.CatalogueId != answer.Organisation) return DirectoryProblems.NotInCatalogue;

        bond.Note(answer.Reading, clock.UtcNow());
        if (answer.Services.Count > 0)
        {
            var held = await db.Activities.Include(one => one.Times).Where(one => one.OrganisationId == organisationId).ToListAsync(stop);
            foreach (var service in answer.Services) Take(organisation, held, service, [.. answer.ChannelsOf(service)]);
            // Where there is more than was read, what is missing may be in the rest.
            if (answer.Reading is CatalogueReading.Whole) await DropAsync(organisation, Gone(held, answer), stop);
        }

        return Outcome.Done;
    }

    private void Take(Organisation organisation, List<Activity> held, PtvService service, IReadOnlyList<PtvChannel> channels)
    {
        var known = held.Find(one => one.CatalogueId == service.Id);
        if (PtvTaking.Take(service, channels, known is null ? null : ActivityDetails.Of(known), places, clock.Today()) is not { } details) return;

        if (known is not null)
        {
            // What cannot be is left as it was, such as a house that is said to be on the net.
            known.Change(organisation, details);
            return;
        }

        if (held.Count >= Activity.Most || Activity.Offer(organisation, details, service.Id) is not { IsDone: true, Value: { } offered }) return;
        held.Add(offered);
        db.Activities.Add(offered);
        db.Add(new Party { RecordId = offered.Id, OrganisationId = organisation.Id });
    }

    private static List<Activity> Gone(List<Activity> held, PtvOut answer) =>
        [.. held.Where(one => one.CatalogueId is { } id && answer.Services.All(service => service.Id != id))];

    private async Task DropAsync(Organisation organisation, List<Activity> gone, CancellationToken stop)
    {
        if (gone.Count == 0) return;

        var ids = gone.Select(one => one.Id).ToList();
        await db.Set<Party>().Where(party => ids.Contains(party.RecordId)).ExecuteDeleteAsync(stop);
        gone.ForEach(organisation.Drop);
        db.Activities.RemoveRange(gone);
    }
}
