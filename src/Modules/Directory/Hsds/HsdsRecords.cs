using System.Runtime.CompilerServices;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Hsds;

/// <summary>What of the register everybody may read, in the order of the ids: rows that are added come last and move no other from page to page.</summary>
internal sealed class HsdsRecords(OpenRecords open, Finder finder, PlaceBook places, OpenAddress address)
{
    private const int PageSize = 500;

    /// <summary>The activities asked for.</summary>
    public IQueryable<Activity> Services(string? words, Guid? organisation, DateTimeOffset? after, Taxonomy? list, TaxonomyTerm? term)
    {
        var services = open.Activities;
        if (organisation is { } whose) services = services.Where(one => one.OrganisationId == whose);
        if (after is { } moment)
        {
            var first = RecordTime.First(moment);
            services = services.Where(one => one.Version.CompareTo(first) >= 0);
        }

        if (list is not null) services = HsdsFilter.With(services, list);
        if (term is not null) services = HsdsFilter.With(services, term);
        return finder.Matching(Activity.Kind, words) is { } matching ? services.Where(one => matching.Contains(one.Id)) : services;
    }

    /// <summary>The organisations asked for, those that offer nothing among them.</summary>
    public IQueryable<Organisation> Organisations(string? words, Taxonomy? list, TaxonomyTerm? term)
    {
        var organisations = open.Organisations;
        if (list is not null) organisations = HsdsFilter.With(organisations, list);
        if (term is not null) organisations = HsdsFilter.With(organisations, term);
        return finder.Matching(RecordBook.Organisation, words) is { } matching ? organisations.Where(one => matching.Contains(one.Id)) : organisations;
    }

    /// <summary>One organisation with its profile.</summary>
    public Task<Organisation?> OrganisationAsync(Guid id, CancellationToken stop) =>
        open.Organisations.Include(one => one.Profile).FirstOrDefaultAsync(one => one.Id == id, stop);

    /// <summary>Some of them, in their order. One query.</summary>
    public async Task<IReadOnlyList<Organisation>> ReadAsync(IQueryable<Organisation> chosen, int skip, int take, CancellationToken stop) =>
        await chosen.Include(one => one.Profile).OrderBy(one => one.Id).Skip(skip).Take(take).ToListAsync(stop);

    /// <summary>Some activities with their organisations. Two queries.</summary>
    public async Task<IReadOnlyList<Offering>> ReadAsync(IQueryable<Activity> chosen, int skip, int take, CancellationToken stop) =>
        await OfferedAsync(await chosen.Include(one => one.Times).OrderBy(one => one.Id).Skip(skip).Take(take).ToListAsync(stop), stop);

    /// <summary>What these organisations offer. One query.</summary>
    public async Task<ILookup<Guid, Offering>> OfAsync(IReadOnlyList<Organisation> organisations, CancellationToken stop)
    {
        var ids = organisations.Select(one => one.Id).ToList();
        var offered = await open.Activities.Include(one => one.Times).Where(one => ids.Contains(one.OrganisationId)).OrderBy(one => one.Id).ToListAsync(stop);
        var byId = organisations.ToDictionary(one => one.Id);
        return offered.Select(one => new Offering(one, byId[one.OrganisationId])).ToLookup(one => one.Organisation.Id);
    }

    /// <summary>What writing these needs: one query where they belong to umbrella organisations.</summary>
    public async Task<HsdsText> TextAsync(string language, IEnumerable<Organisation> organisations, CancellationToken stop)
    {
        return new HsdsText(language, places, address, await open.UmbrellasAsync(organisations, stop));
    }

    /// <summary>All organisations, some at a time by the key of the last.</summary>
    public IAsyncEnumerable<IReadOnlyList<Organisation>> PagesAsync(IQueryable<Organisation> chosen, CancellationToken stop) => ByIdAsync(chosen.Include(one => one.Profile), stop);

    /// <summary>All activities, likewise.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Offering>> PagesAsync(IQueryable<Activity> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var page in ByIdAsync(chosen.Include(one => one.Times), stop)) yield return await OfferedAsync(page, stop);
    }

    private static async IAsyncEnumerable<IReadOnlyList<T>> ByIdAsync<T>(IQueryable<T> chosen, [EnumeratorCancellation] CancellationToken stop)
        where T : Entity
    {
        var rest = chosen;
        while (true)
        {
            var page = await rest.OrderBy(one => one.Id).Take(PageSize).ToListAsync(stop);
            if (page.Count > 0) yield return page;
            if (page.Count < PageSize) yield break;

            var last = page[^1].Id;
            rest = chosen.Where(one => one.Id.CompareTo(last) > 0);
        }
    }

    private async Task<IReadOnlyList<Offering>> OfferedAsync(IReadOnlyList<Activity> activities, CancellationToken stop)
    {
        var ids = activities.Select(one => one.OrganisationId).Distinct().ToList();
        var organisations = await open.Organisations.Include(one => one.Profile).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
        // Gone between the two queries: so is what it offered.
        return [.. activities.Where(one => organisations.ContainsKey(one.OrganisationId)).Select(one => new Offering(one, organisations[one.OrganisationId]))];
    }
}
