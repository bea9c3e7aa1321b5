using System.Text.RegularExpressions;
using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;

namespace Kumppani.Directory.Ptv;

/// <summary>
/// What the catalogue's interface for bringing data (PTV Open API v11 IN) takes, a rule each. Lengths, what must be there, the form of the business id and
/// quarters of an hour are the attributes of its published models (vrk-kpa/ptv-releases: V9VmOpenApiServiceInBase, V9VmOpenApiServiceIn,
/// V11VmOpenApiServiceLocationChannelIn, V9VmOpenApiOrganizationInBase, ValidationConsts; version 11 uses the models of version 9 for services and organisations);
/// four service classes at most, not main classes alone, and a summary that is not the name are asserted by the tests of its ServiceValidator. That a service
/// needs a class and a target group is asked when it is published, and here before. The public source is of 2022; the live interface may ask for more.
/// </summary>
internal static partial class PtvRules
{
    public const int MaxName = 100;
    public const int MaxSummary = 150;
    public const int MaxDescription = 2500;
    public const int MostServiceClasses = 4;

    /// <summary>Of an organisation, in the order in which they are told.</summary>
    public static IReadOnlyList<PtvRule<Organisation>> OfOrganisations { get; } =
    [
        new(PtvFault.MasterIsCatalogue, PtvStops.Everything, PtvForm.Catalogue, one => one.Catalogue?.Master is CatalogueMaster.Catalogue),
        new(PtvFault.BusinessIdMissing, PtvStops.Everything, PtvForm.Entry, one => one.BusinessId is null),
        new(PtvFault.OrganisationDescriptionMissing, PtvStops.Organisation, PtvForm.Entry, one => IsNew(one) && Texts(one).Count == 0),
        new(PtvFault.OrganisationNameTooLong, PtvStops.Organisation, PtvForm.Entry, one => IsNew(one) && one.Name.Length > MaxName),
        new(PtvFault.OrganisationSummaryTooLong, PtvStops.Organisation, PtvForm.Entry, one => IsNew(one) && Texts(one).Any(text => text.Summary.Length > MaxSummary)),
        new(PtvFault.OrganisationDescriptionTooLong, PtvStops.Organisation, PtvForm.Entry, one => IsNew(one) && Texts(one).Any(text => text.Description.Length > MaxDescription)),
        new(PtvFault.CatalogueIdMissing, PtvStops.Services, PtvForm.Catalogue, one => one.Catalogue?.CatalogueId is null),
        new(PtvFault.FundingMissing, PtvStops.Services, PtvForm.Catalogue, one => one.Catalogue?.Funding is null),
        new(PtvFault.Example, PtvStops.Everything, PtvForm.Entry, one => one.IsExample),
    ];

    /// <summary>Of an activity, in the order in which they are told.</summary>
    public static IReadOnlyList<PtvRule<Offering>> OfActivities { get; } =
    [
        new(PtvFault.InCatalogue, PtvStops.Services, PtvForm.Activity, one => one.Activity.CatalogueId is not null),
        new(PtvFault.DescriptionMissing, PtvStops.Services, PtvForm.Activity, one => Texts(one).Count == 0),
        new(PtvFault.NameTooLong, PtvStops.Services, PtvForm.Activity, one => Texts(one).Any(text => text.Name.Length > MaxName)),
        new(PtvFault.SummaryTooLong, PtvStops.Services, PtvForm.Activity, one => Texts(one).Any(text => text.Summary.Length > MaxSummary)),
        new(PtvFault.SummaryIsName, PtvStops.Services, PtvForm.Activity, one => Texts(one).Any(text => text.Summary == text.Name)),
        new(PtvFault.DescriptionTooLong, PtvStops.Services, PtvForm.Activity, one => Texts(one).Any(text => text.Description.Length > MaxDescription)),
        new(PtvFault.ServiceClassMissing, PtvStops.Services, PtvForm.Activity, one => Classes(one).Count == 0),
        new(PtvFault.ServiceClassOnlyMain, PtvStops.Services, PtvForm.Activity, one => Classes(one) is { Count: > 0 } classes && classes.All(each => each.IsMain)),
        new(PtvFault.ServiceClassesTooMany, PtvStops.Services, PtvForm.Activity, one => Classes(one).Count > MostServiceClasses),
        new(PtvFault.TargetGroupMissing, PtvStops.Services, PtvForm.Activity, one => one.Activity.TargetGroups.Count == 0),
        new(PtvFault.LanguageMissing, PtvStops.Services, PtvForm.Activity, one => Languages(one).Count == 0),
        new(PtvFault.AddressIncomplete, PtvStops.Nothing, PtvForm.Profile, one => one.Activity.Venue is ActivityVenue.AtOrganisation && PtvAddress.Of(one) is null),
        new(PtvFault.AddressIncomplete, PtvStops.Nothing, PtvForm.Activity, one => one.Activity.Venue is ActivityVenue.Elsewhere && PtvAddress.Of(one) is null),
        new(PtvFault.TimesLeftOut, PtvStops.Nothing, PtvForm.Activity, one => one.Activity.Times.Any(row => !PtvHours.Takes(row.Time))),
    ];

    /// <summary>The rules that it breaks.</summary>
    public static IReadOnlyList<PtvFinding> Check<T>(IEnumerable<PtvRule<T>> rules, T subject) =>
        [.. rules.Where(rule => rule.Breaks(subject)).Select(rule => new PtvFinding(rule.Fault, rule.Stops, rule.Form))];

    /// <summary>Whether nothing of this is kept from being given.</summary>
    public static bool Lets(IEnumerable<PtvFinding> findings, PtvStops what) => findings.All(one => (one.Stops & what) == PtvStops.Nothing);

    public static IReadOnlyList<PtvVersion> Texts(Organisation organisation) => PtvVersion.Of(organisation.Name, organisation.Description);

    public static IReadOnlyList<PtvVersion> Texts(Offering offering) => PtvVersion.Of(offering.Activity.Name, offering.Activity.Description);

    public static IReadOnlyList<ServiceClass> Classes(Offering offering) => [.. offering.Activity.ServiceClasses.Select(ServiceCatalogue.Find).OfType<ServiceClass>()];

    /// <summary>In which languages one is served, as far as the catalogue has them: two letters.</summary>
    public static IReadOnlyList<string> Languages(Offering offering) => [.. offering.Activity.Languages.Where(tag => TwoLetters().IsMatch(tag))];

    // What the catalogue has given an id is there already, and is not given again.
    private static bool IsNew(Organisation organisation) => organisation.Catalogue?.CatalogueId is null;

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex TwoLetters();
}
