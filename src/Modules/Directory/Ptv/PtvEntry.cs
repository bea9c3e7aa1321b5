using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;

namespace Kumppani.Directory.Ptv;

/// <summary>An organisation with what it offers, and what of it the catalogue takes.</summary>
internal sealed class PtvEntry
{
    public PtvEntry(Organisation organisation, IEnumerable<Activity> activities)
    {
        Organisation = organisation;
        Findings = PtvRules.Check(PtvRules.OfOrganisations, organisation);
        Offers = [.. activities.Select(one => new Offering(one, organisation)).Select(one => new PtvOffer(one, PtvRules.Check(PtvRules.OfActivities, one)))];
    }

    public Organisation Organisation { get; }

    public IReadOnlyList<PtvFinding> Findings { get; }

    public IReadOnlyList<PtvOffer> Offers { get; }

    /// <summary>It is brought to the catalogue as a new one: the catalogue has not given it an id.</summary>
    public bool GivesOrganisation => Organisation.Catalogue?.CatalogueId is null && PtvRules.Lets(Findings, PtvStops.Organisation);

    public bool LetsServices => PtvRules.Lets(Findings, PtvStops.Services);

    /// <summary>The activities that are given.</summary>
    public IEnumerable<PtvOffer> Given => LetsServices ? Offers.Where(one => one.IsReady) : [];

    public bool GivesAnything => GivesOrganisation || Given.Any();
}
