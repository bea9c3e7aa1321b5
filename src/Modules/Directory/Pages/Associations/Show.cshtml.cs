using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>
/// An organisation's public page. Three queries and those of what modules tell of it, one more where it belongs to an umbrella, and one for those who may
/// change it.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ShowModel(AppDb db, PlaceBook places, IEnumerable<IOrganisationSection> sources, Actor actor, PageFrame frame) : PageModel
{
    public const int MostMembers = 24;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The umbrella organisation it belongs to.</summary>
    public (Guid Id, string Name)? Umbrella { get; private set; }

    /// <summary>The associations that name it as their umbrella, the first of them by name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> MemberAssociations { get; private set; } = [];

    public int MemberCount { get; private set; }

    /// <summary>What it offers, by name.</summary>
    public IReadOnlyList<Activity> Activities { get; private set; } = [];

    /// <summary>Those of its activities: the organisation itself keeps none.</summary>
    public IReadOnlyList<string> ServiceClasses => [.. Catalogue.ServiceCatalogue.FullNames(Activities.SelectMany(one => one.ServiceClasses))];

    /// <summary>What other modules tell of it.</summary>
    public IReadOnlyList<OrganisationSection> Sections { get; private set; } = [];

    /// <summary>Names of the places in which it works.</summary>
    public string ServiceArea => PlaceNames.Write(places, Organisation.Profile?.ServiceArea ?? []);

    public Place? Place { get; private set; }

    /// <summary>Mail to its address comes back: told to whoever can correct it.</summary>
    public TroubledAddress? Trouble { get; private set; }

    /// <summary>How fresh the entry is; null for what the register does not list.</summary>
    public UpkeepView? Upkeep => Organisation.IsListed ? new UpkeepView(Organisation, actor.ActsFor(Organisation.Id), MayEdit) : null;

    public bool MayEnd => EndModel.MayEnd(actor, Organisation);

    public bool MayEdit => MayChange(actor, Organisation);

    public bool MayOffer => MayEdit && Organisation.EndedOn is null;

    public bool MayInvite => Organisation.EndedOn is null && Organisation.Id != Organisation.HostId && actor.ActsFor(Organisation.HostId) && actor.May(DirectoryPermissions.Register);

    public bool MaySeeMembers => actor.ActsFor(Organisation.Id) && actor.May(AccountPermissions.Members);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Organisations.AsNoTracking().Include(one => one.Profile).Include(one => one.Upkeep).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } organisation) return NotFound();

        Organisation = organisation;
        frame.BrandOf = organisation.HostId;
        Place = places.Exactly(organisation.PlaceKey);
        await FindRelativesAsync(stop);
        Activities = await db.Activities.AsNoTracking().Include(one => one.Times).Where(one => one.OrganisationId == id)
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Activity.Most).ToListAsync(stop);
        await FindSectionsAsync(stop);
        if (MayEdit && organisation.Email?.ToLowerInvariant() is { } address)
            Trouble = await db.Set<TroubledAddress>().AsNoTracking().FirstOrDefaultAsync(one => one.Address == address, stop) is { IsUnreachable: true } trouble ? trouble : null;
        return Page();
    }

    private async Task FindSectionsAsync(CancellationToken stop)
    {
        List<OrganisationSection> sections = [];
        foreach (var source in sources.OrderBy(source => source.Order))
        {
            if (await source.SectionAsync(Organisation.Id, stop) is { } section) sections.Add(section);
        }

        Sections = sections;
    }

    private async Task FindRelativesAsync(CancellationToken stop)
    {
        if (Organisation.Profile?.UmbrellaId is { } above)
        {
            var umbrella = await db.Organisations.Where(one => one.Id == above).Select(one => new { one.Id, one.Name }).FirstOrDefaultAsync(stop);
            if (umbrella is not null) Umbrella = (umbrella.Id, umbrella.Name);
        }

        var members = db.Profiles.Where(profile => profile.UmbrellaId == Organisation.Id)
            .Join(db.Organisations.Where(one => one.EndedOn == null), profile => profile.OrganisationId, one => one.Id, (_, one) => new { one.Id, one.Name, one.SortKey });
        var first = await members.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(MostMembers + 1).ToListAsync(stop);
        MemberCount = first.Count > MostMembers ? await members.CountAsync(stop) : first.Count;
        MemberAssociations = [.. first.Take(MostMembers).Select(one => (one.Id, one.Name))];
    }

    /// <summary>Its own people may change it, and the liaison of the municipality on whose register it stands.</summary>
    internal static bool MayChange(Actor actor, Organisation organisation) =>
        (actor.ActsFor(organisation.Id) && actor.May(DirectoryPermissions.Own))
        || (actor.ActsFor(organisation.HostId) && actor.May(DirectoryPermissions.Register));
}
