using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;
using Kumppani.Directory.Ptv;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>Every rule of the catalogue is broken alone once; what breaks none is given.</summary>
public sealed class PtvRuleTests
{
    private static readonly Guid CatalogueId = Guid.CreateVersion7();

    private static readonly ActivityDetails Whole = new()
    {
        Name = LocalizedText.Of("Tuolijumppa"),
        Description = LocalizedText.Of("Jumpataan istuen. Mukaan pääsee ilmoittautumatta."),
        ServiceClasses = ["P27", "P27.1"],
        TargetGroups = [TargetGroup.Seniors],
        Languages = ["fi"],
        Times = [new(DayOfWeek.Monday, new TimeOnly(10, 0), new TimeOnly(11, 45))],
    };

    public static TheoryData<string> OfActivities => [.. PtvRules.OfActivities.Select(rule => rule.Fault.ToString()).Distinct()];

    public static TheoryData<string> OfOrganisations => [.. PtvRules.OfOrganisations.Select(rule => rule.Fault.ToString())];

    [Fact]
    public void What_is_told_as_the_catalogue_wants_it_breaks_no_rule()
    {
        Assert.Empty(Check(Whole));
        Assert.Equal([PtvFault.CatalogueIdMissing, PtvFault.FundingMissing], Faults(Association()));
        Assert.Empty(Faults(Bound(Association())));
    }

    [Theory]
    [MemberData(nameof(OfActivities))]
    public void A_rule_of_activities_is_broken_alone(string name)
    {
        var fault = Enum.Parse<PtvFault>(name);
        var broken = fault switch
        {
            PtvFault.InCatalogue => Whole,
            PtvFault.DescriptionMissing => Whole with { Description = LocalizedText.Of("", "Stolgymnastik sittande.") },
            PtvFault.NameTooLong => Whole with { Name = LocalizedText.Of(new string('a', 101)) },
            PtvFault.SummaryTooLong => Whole with { Description = LocalizedText.Of(new string('a', 151) + ". Lisää.") },
            PtvFault.SummaryIsName => Whole with { Description = LocalizedText.Of("Tuolijumppa\nLisää siitä.") },
            PtvFault.DescriptionTooLong => Whole with { Description = LocalizedText.Of("Jumpataan. " + new string('A', 2500)) },
            PtvFault.ServiceClassMissing => Whole with { ServiceClasses = [] },
            PtvFault.ServiceClassOnlyMain => Whole with { ServiceClasses = ["P27", "P25"] },
            PtvFault.ServiceClassesTooMany => Whole with { ServiceClasses = ["P27", "P27.1", "P25", "P5", "P1"] },
            PtvFault.TargetGroupMissing => Whole with { TargetGroups = [] },
            PtvFault.LanguageMissing => Whole with { Languages = ["fi-x-selko"] },
            PtvFault.AddressIncomplete => Whole with { Venue = ActivityVenue.Elsewhere, Address = "Kirjasto, Kirkkokatu 5" },
            PtvFault.TimesLeftOut => Whole with { Times = [new(DayOfWeek.Monday, new TimeOnly(10, 10), new TimeOnly(11, 0))] },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "It has no case."),
        };

        Assert.Equal([fault], Check(broken, fault is PtvFault.InCatalogue ? Guid.CreateVersion7() : null).Select(one => one.Fault));
    }

    [Theory]
    [MemberData(nameof(OfOrganisations))]
    public void A_rule_of_organisations_is_broken_alone(string name)
    {
        var fault = Enum.Parse<PtvFault>(name);
        var broken = fault switch
        {
            PtvFault.MasterIsCatalogue => Bound(Association(), CatalogueMaster.Catalogue),
            PtvFault.Example => Bound(Association(isExample: true)),
            PtvFault.BusinessIdMissing => Bound(Association(businessId: null)),
            PtvFault.OrganisationDescriptionMissing => Bound(Association(description: ""), hasId: false),
            PtvFault.OrganisationNameTooLong => Bound(Association(name: new string('a', 101)), hasId: false),
            PtvFault.OrganisationSummaryTooLong => Bound(Association(description: new string('a', 151)), hasId: false),
            PtvFault.OrganisationDescriptionTooLong => Bound(Association(description: "Seura. " + new string('A', 2500)), hasId: false),
            PtvFault.CatalogueIdMissing => Bound(Association(), hasId: false),
            PtvFault.FundingMissing => Bound(Association(), hasFunding: false),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "It has no case."),
        };

        // What is new to the catalogue has no id there yet.
        Assert.Equal([fault], Faults(broken).Except(broken.Catalogue!.CatalogueId is null && fault is not PtvFault.CatalogueIdMissing ? [PtvFault.CatalogueIdMissing] : []));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "10:00", null, false)]
    [InlineData(DayOfWeek.Monday, null, null, false)]
    [InlineData(DayOfWeek.Monday, "10:15", "10:45", true)]
    [InlineData(DayOfWeek.Monday, "10:15", "10:50", false)]
    public void Hours_have_two_ends_at_quarters(DayOfWeek day, string? starts, string? ends, bool isTaken) =>
        Assert.Equal(isTaken, PtvHours.Takes(new WeeklyTime(day, Time(starts), Time(ends))));

    [Theory]
    [InlineData("Kirkkokatu 5 B, 33470 Ylöjärvi", "Kirkkokatu", "5 B", "33470")]
    [InlineData("Kirkkokatu 33470", "Kirkkokatu", null, "33470")]
    [InlineData("Kirjasto", null, null, null)]
    [InlineData("Kirjasto, Kirkkokatu 5, 33470 Ylöjärvi", null, null, null)]
    public void An_address_is_read_when_it_is_a_street_and_a_postal_code(string typed, string? street, string? number, string? code)
    {
        var read = PtvAddress.Of(Offer(Whole with { Venue = ActivityVenue.Elsewhere, Address = typed }));

        Assert.Equal((street, number, code), (read?.Street, read?.Number, read?.PostalCode));
    }

    [Fact]
    public void The_summary_is_the_first_sentence_and_a_shortened_word_ends_none()
    {
        var text = PtvVersion.Of("Kerho", LocalizedText.Of("Pelataan esim. shakkia! Tervetuloa.", "En rad\nMera."));

        Assert.Equal([("fi", "Pelataan esim. shakkia!"), ("sv", "En rad")], text.Select(one => (one.Language, one.Summary)));
    }

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<PtvFault> Faults(Organisation one) => PtvRules.Check(PtvRules.OfOrganisations, one).Select(found => found.Fault);

    private static IReadOnlyList<PtvFinding> Check(ActivityDetails details, Guid? catalogueId = null) => PtvRules.Check(PtvRules.OfActivities, Offer(details, catalogueId));

    private static Offering Offer(ActivityDetails details, Guid? catalogueId = null)
    {
        var association = Bound(Association());
        return new Offering(Activity.Offer(association, details, catalogueId).Value!, association);
    }

    private static Organisation Association(string? businessId = "1629284-5", string description = "Jumppaseura. Kaikille.", bool isExample = false, string name = "Jumppaseura ry")
    {
        var details = OrganisationDetails.Nothing with { BusinessId = businessId is null ? null : BusinessId.Parse(businessId), Description = LocalizedText.Of(description) };
        var association = Organisation.Register(OrganisationKind.Association, name, Guid.CreateVersion7(), "m980", details, isExample: isExample).Value!;
        association.Present(new OrganisationProfile { OrganisationId = association.Id, Street = "Kuruntie 14", PostalCode = "33470" });
        return association;
    }

    private static Organisation Bound(Organisation one, CatalogueMaster master = CatalogueMaster.Ours, bool hasId = true, bool hasFunding = true)
    {
        one.Bind(master, hasFunding ? ServiceFunding.PubliclyFunded : null, hasId ? CatalogueId : null);
        return one;
    }
}
