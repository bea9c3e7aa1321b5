using Kumppani.Accounts.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;

namespace Kumppani.Tests.Support;

/// <summary>
/// What a test starts from, made through the entities. Each municipality is a new organisation; its place is one of those that serve in Finnish
/// only, in turn, so a place may have several: ask by organisation, not by place.
/// </summary>
public sealed class Given(App app)
{
    private static readonly Place[] Places = [.. PlaceBook.Finland.Municipalities.Where(place => place.Language is LanguageStatus.Finnish && !IsKept(place))];
    private static readonly Place[] KeptPlaces = [.. PlaceBook.Finland.Municipalities.Where(IsKept)];
    private static readonly Place[] BilingualPlaces = [.. PlaceBook.Finland.Municipalities.Where(place => ServiceLanguages.Of(place).Count > 1)];
    private static int turn = -1;
    private static int kept = -1;

    // Places that are given to one test each.
    private static bool IsKept(Place place) => place is { Language: LanguageStatus.Swedish } or { Language: LanguageStatus.Finnish, NameFi: ['P' or 'R' or 'V', 'a' or 'e' or 'i' or 'u' or 'y' or 'ä' or 'ö', ..] };

    /// <summary>A municipality that uses the product.</summary>
    public Task<GivenOrganisation> MunicipalityAsync() => MunicipalityAsync(Places);

    /// <summary>A municipality whose place no other test has: for what the page of a place shows.</summary>
    public Task<GivenOrganisation> LoneMunicipalityAsync()
    {
        var place = KeptPlaces[Interlocked.Increment(ref kept)];
        return OrganisationAsync(OrganisationKind.Municipality, $"{place.NameSv} kommun", null, place.Key, OrganisationDetails.Nothing);
    }

    /// <summary>A municipality that must serve in Finnish and in Swedish.</summary>
    public Task<GivenOrganisation> BilingualMunicipalityAsync() => MunicipalityAsync(BilingualPlaces);

    /// <summary>An association on a municipality's register.</summary>
    public Task<GivenOrganisation> AssociationAsync(
        GivenOrganisation municipality, string? name = null, AssociationCategory category = AssociationCategory.Hobbies, string? email = null, string language = "fi") =>
        OrganisationAsync(
            OrganisationKind.Association,
            name ?? $"Koeyhdistys {Secrets.Code(6)} ry",
            municipality.Id,
            municipality.PlaceKey,
            OrganisationDetails.Nothing with { Category = category, Email = email, Language = language });

    /// <summary>The liaison officer of a municipality.</summary>
    public Task<GivenPerson> LiaisonAsync(GivenOrganisation municipality) => PersonAsync(municipality.Id, Role.Liaison, "Järjestöyhdyshenkilö");

    /// <summary>Somebody of a municipality who guides people to services.</summary>
    public Task<GivenPerson> ServiceWorkerAsync(GivenOrganisation municipality) => PersonAsync(municipality.Id, Role.ServiceWorker, "Palveluohjaaja");

    /// <summary>A main user of an association.</summary>
    public Task<GivenPerson> MainUserAsync(GivenOrganisation association) => PersonAsync(association.Id, Role.MainUser, "Puheenjohtaja");

    /// <summary>An editor of an association.</summary>
    public Task<GivenPerson> EditorAsync(GivenOrganisation association) => PersonAsync(association.Id, Role.Editor, "Sihteeri");

    /// <summary>An operator of the installation.</summary>
    public Task<GivenPerson> OperatorAsync() => PersonAsync(Installation.Id, Role.Operator, "Ylläpitäjä");

    /// <summary>A new person with a role in an organisation.</summary>
    public Task<GivenPerson> PersonAsync(Guid organisationId, Role role, string displayName, string language = "fi") =>
        app.DataAsync(async db =>
        {
            var person = NewPerson($"{Secrets.Code(10).ToLowerInvariant()}@example.com", displayName, language);
            db.Add(person);
            db.Add(Membership.Grant(person.Id, organisationId, role, Now(app)));
            await db.SaveChangesAsync();
            return new GivenPerson(person.Id, organisationId, person.DisplayName, person.Email!);
        });

    private static DateTime Now(App app) => ((TimeProvider)app.Services.GetService(typeof(TimeProvider))!).UtcNow();

    private static Person NewPerson(string address, string displayName, string language) => new()
    {
        UserName = address,
        NormalizedUserName = address.ToUpperInvariant(),
        Email = address,
        NormalizedEmail = address.ToUpperInvariant(),
        DisplayName = displayName,
        Language = language,
        SecurityStamp = Secrets.Token(),
        LockoutEnabled = true,
    };

    private Task<GivenOrganisation> MunicipalityAsync(Place[] places)
    {
        var place = places[Interlocked.Increment(ref turn) % places.Length];
        return OrganisationAsync(OrganisationKind.Municipality, place.NameFi, null, place.Key, OrganisationDetails.Nothing);
    }

    private Task<GivenOrganisation> OrganisationAsync(OrganisationKind kind, string name, Guid? hostId, string placeKey, OrganisationDetails details) =>
        app.DataAsync(async db =>
        {
            var organisation = Organisation.Register(kind, name, hostId, placeKey, details).Value!;
            db.Add(organisation);
            if (hostId is not null) db.Add(new Party { RecordId = organisation.Id, OrganisationId = organisation.Id });
            await db.SaveChangesAsync();
            return new GivenOrganisation(organisation.Id, organisation.Name, placeKey, organisation.HostId);
        });
}
