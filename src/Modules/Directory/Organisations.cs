using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory;

internal sealed class Organisations(AppDb db, Finder finder, PlaceBook places) : IOrganisations, IRecordCards
{
    public string Kind => RecordBook.Organisation;

    public async Task<IReadOnlyDictionary<Guid, OrganisationInfo>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        ids.Count == 0
            ? new Dictionary<Guid, OrganisationInfo>()
            : await Infos(db.Organisations.Where(organisation => ids.Contains(organisation.Id))).ToDictionaryAsync(info => info.Id, stop);

    public Task<OrganisationInfo?> MunicipalityAsync(string placeKey, CancellationToken stop) =>
        Infos(db.Organisations.Where(organisation => organisation.PlaceKey == placeKey && organisation.Kind == OrganisationKind.Municipality))
            .FirstOrDefaultAsync(stop);

    public async Task<(IReadOnlyList<OrganisationInfo> Associations, int Total)> AssociationsOfAsync(
        Guid hostId, IReadOnlyCollection<AssociationCategory> categories, int most, CancellationToken stop)
    {
        var associations = OnRegisterOf(hostId);
        if (categories.Count > 0) associations = associations.Where(organisation => categories.Contains(organisation.Category!.Value));
        return (await Infos(associations.OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Id).Take(most)).ToListAsync(stop), await associations.CountAsync(stop));
    }

    public async Task<IReadOnlyList<OrganisationInfo>> BeginningAsync(Guid hostId, string typed, int most, CancellationToken stop)
    {
        var start = SortKey.Of(typed);
        if (start.Length == 0) return [];

        var later = SortKey.WordBreak + start;
        return await Infos(OnRegisterOf(hostId)
            .Where(organisation => organisation.SortKey.StartsWith(start) || organisation.SortKey.Contains(later))
            .OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Id).Take(most)).ToListAsync(stop);
    }

    public async Task<IReadOnlyList<OrganisationInfo>> SearchAsync(Guid hostId, string typed, int most, CancellationToken stop) =>
        finder.Matching(RecordBook.Organisation, typed) is { } matching
            ? await Infos(OnRegisterOf(hostId).Where(organisation => matching.Contains(organisation.Id)).OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Id).Take(most)).ToListAsync(stop)
            : [];

    public async Task<IReadOnlyList<OrganisationInfo>> NamedAsync(Guid hostId, string name, CancellationToken stop)
    {
        var key = SortKey.Of(name);
        return key.Length == 0
            ? []
            : await Infos(db.Organisations.Published().Where(one => one.SortKey == key && one.Kind != OrganisationKind.Municipality && one.EndedOn == null)
                .OrderBy(one => one.HostId != hostId).ThenBy(one => one.Id).Take(3)).ToListAsync(stop);
    }

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        [.. (await db.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id))
                .Select(organisation => new { organisation.Id, organisation.Kind, organisation.Name, organisation.PlaceKey, organisation.Description, organisation.EndedOn })
                .ToListAsync(stop))
            .Select(one =>
            {
                var place = places.Exactly(one.PlaceKey);
                // A municipality's own page is the page of its place.
                var path = one.Kind is OrganisationKind.Municipality && place is not null ? "/" + place.Slug : "/associations/" + one.Id;
                return new RecordCard(one.Id, one.Name, path, Place: place?.Name(Language.Current.Code), Text: one.Description, Called: one.EndedOn is null ? KindWords.Name(one.Kind) : Texts.EndedCalled);
            })];

    private static IQueryable<OrganisationInfo> Infos(IQueryable<Organisation> organisations) =>
        organisations.Select(organisation => new OrganisationInfo(
            organisation.Id, organisation.Kind, organisation.Name, organisation.HostId, organisation.PlaceKey, organisation.Category, organisation.Email, organisation.Language, organisation.Phone)
        { EndedOn = organisation.EndedOn });

    private IQueryable<Organisation> OnRegisterOf(Guid hostId) =>
        db.Organisations.Where(organisation =>
            organisation.HostId == hostId && organisation.IsListed);
}
