using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Api;

/// <summary>The public records, and how they are told.</summary>
internal sealed class OpenRecords(AppDb db, PlaceBook places, OpenAddress address)
{
    /// <summary>The organisations that go on.</summary>
    public IQueryable<Organisation> Organisations => db.Organisations.Published().AsNoTracking().Where(one => one.EndedOn == null);

    /// <summary>What they offer; an activity is as public as its organisation.</summary>
    public IQueryable<Activity> Activities => db.Activities.Published().AsNoTracking();

    /// <summary>Keys of the municipalities of a place named by its slug or key; null with a refusal when there is none.</summary>
    public IReadOnlyList<string>? PlaceKeys(OpenQuery query, string name)
    {
        if (query.Value(name) is not { } typed) return null;
        if ((places.FindBySlug(typed) ?? places.Find(typed)) is { } found) return found.Place.Kind is PlaceKind.Country ? null : [.. places.MunicipalitiesOf(found.Place).Select(one => one.Key)];

        query.Refuse(Texts.OpenValueWrong, name, "seinajoki, m743, r14");
        return null;
    }

    /// <summary>Organisations with their profiles, told. One query where they belong to umbrella organisations.</summary>
    public async Task<IReadOnlyList<OpenOrganisation>> TellAsync(IReadOnlyList<Organisation> found, CancellationToken stop)
    {
        var seen = await UmbrellasAsync(found, stop);
        return [.. found.Select(one => Told(one, seen))];
    }

    /// <summary>Of the umbrella organisations that these belong to those that everybody may see. At most one query.</summary>
    public async Task<HashSet<Guid>> UmbrellasAsync(IEnumerable<Organisation> organisations, CancellationToken stop)
    {
        var above = organisations.Select(one => one.Profile?.UmbrellaId).OfType<Guid>().Distinct().ToList();
        return above.Count == 0 ? [] : (await Organisations.Where(one => above.Contains(one.Id)).Select(one => one.Id).ToListAsync(stop)).ToHashSet();
    }

    /// <summary>Activities told, with the names of their organisations. One query.</summary>
    public async Task<IReadOnlyList<OpenActivity>> TellAsync(IReadOnlyList<Activity> found, CancellationToken stop)
    {
        var ids = found.Select(one => one.OrganisationId).Distinct().ToList();
        var names = await Organisations.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.IsExample }).ToDictionaryAsync(one => one.Id, stop);
        // Gone between the two queries: so is what it offered.
        return [.. found.Where(one => names.ContainsKey(one.OrganisationId)).Select(one => Told(one, names[one.OrganisationId].Name, names[one.OrganisationId].IsExample))];
    }

    private OpenOrganisation Told(Organisation one, HashSet<Guid> umbrellas)
    {
        var profile = one.Profile;
        return new OpenOrganisation
        {
            Id = one.Id,
            Kind = one.Kind,
            Name = one.Name,
            BusinessId = one.BusinessId?.ToString(),
            Place = one.PlaceKey,
            PlaceName = PlaceName(one.PlaceKey),
            Category = one.Category,
            Description = one.Description.Versions,
            PlainLanguage = Told(profile?.PlainText),
            ContactRole = one.ContactRole,
            Email = one.OpenEmail,
            Phone = one.Phone,
            Website = one.OpenWebsite,
            Links = Told(profile?.Links),
            Themes = Told(profile?.Themes),
            Roles = Told(profile?.Roles),
            ActivityForms = Told(profile?.Forms),
            TargetGroups = Told(profile?.TargetGroups),
            TargetGroupCodes = Told(profile?.TargetGroups.Select(TargetGroupCodes.Of).Distinct(StringComparer.Ordinal).ToList()),
            Languages = Told(profile?.Languages),
            ServiceArea = Told(profile?.ServiceArea),
            Street = profile?.Street,
            PostalCode = profile?.PostalCode,
            Latitude = profile?.Point?.Latitude,
            Longitude = profile?.Point?.Longitude,
            Accessibility = profile?.Accessibility is { } facts && facts != AccessibilityFacts.Unknown ? facts : null,
            Umbrella = profile?.UmbrellaId is { } above && umbrellas.Contains(above) ? above : null,
            ConfirmedOn = one.Upkeep?.ConfirmedAt is { } confirmed ? DateOnly.FromDateTime(Dates.Local(confirmed)) : null,
            IsExample = one.IsExample,
            UpdatedAt = RecordTime.Of(one.Version),
            Page = address.Association(one.Id, Language.Current.Code),
        };
    }

    private OpenActivity Told(Activity one, string organisation, bool isExample) => new()
    {
        Id = one.Id,
        Organisation = one.OrganisationId,
        OrganisationName = organisation,
        Name = one.Name.Versions,
        Description = one.Description.Versions,
        TargetGroups = one.TargetGroups,
        ServiceClasses = Told(one.ServiceClasses),
        Times = [.. ActivityWords.InOrder(one.Times).Select(time => new OpenTime(time.Day, time.Starts, time.Ends))],
        When = Told(one.When),
        Venue = one.Venue,
        Address = one.Address,
        Latitude = one.Point?.Latitude,
        Longitude = one.Point?.Longitude,
        Place = one.PlaceKey,
        PlaceName = PlaceName(one.PlaceKey),
        IsFree = one.IsFree,
        Price = one.Price,
        Joining = Told(one.Joining),
        Capacity = one.Capacity,
        Languages = one.Languages,
        Accessibility = one.Accessibility == AccessibilityFacts.Unknown ? null : one.Accessibility,
        Role = one.Role,
        Support = one.Support,
        IsExample = isExample,
        UpdatedAt = RecordTime.Of(one.Version),
        Page = address.Activity(one.Id, Language.Current.Code),
    };

    private string PlaceName(string key) => places.Exactly(key)?.Name(Language.Current.Code) ?? "";

    private static IReadOnlyDictionary<string, string>? Told(LocalizedText? text) => text is { IsEmpty: false } ? text.Versions : null;

    private static List<T>? Told<T>(List<T>? values) => values is { Count: > 0 } ? values : null;
}
