using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Ptv;

/// <summary>
/// The bodies of the catalogue's interface for bringing data (PTV Open API v11 IN): an organisation, a service, the place where it is given, and that they belong
/// together. All are drafts: whoever publishes them in the catalogue adds what the register does not know, such as concepts of the general ontology.
/// </summary>
internal static class PtvJson
{
    private const string TargetGroupUri = "http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/";

    /// <summary>An organisation: POST api/v11/Organization.</summary>
    public static void Organisation(Utf8JsonWriter json, Organisation one, PlaceBook places)
    {
        var texts = PtvRules.Texts(one);
        json.WriteString("sourceId", one.Id);
        json.WriteString("organizationType", "Organization");
        json.Told("businessCode", one.BusinessId?.ToString());
        json.Told("municipality", places.Exactly(one.PlaceKey)?.Code);
        Names(json, "organizationNames", texts);
        DisplayNames(json, texts);
        Descriptions(json, "organizationDescriptions", texts, _ => []);
        Contact(json, one, texts, "emails");
        json.WriteString("publishingStatus", "Draft");
    }

    /// <summary>A service: POST api/v11/Service. Its organisation is in the catalogue already.</summary>
    public static void Service(Utf8JsonWriter json, Offering offering, PlaceBook places)
    {
        var (activity, organisation) = offering;
        var texts = PtvRules.Texts(offering);
        var owner = organisation.Catalogue!.CatalogueId!.Value;
        json.WriteString("sourceId", activity.Id);
        json.WriteString("type", "Service");
        json.WriteString("fundingType", organisation.Catalogue.Funding!.Value.ToString());
        Names(json, "serviceNames", texts);
        Descriptions(json, "serviceDescriptions", texts, language => [("UserInstruction", activity.Joining.Exactly(language)), ("ChargeTypeAdditionalInfo", activity.Price)]);
        json.Told("languages", PtvRules.Languages(offering));
        json.Told("serviceChargeType", Charge(activity));
        PtvArea.Write(json, offering, places);
        json.Told("serviceClasses", PtvRules.Classes(offering).Select(one => one.Uri));
        json.Told("targetGroups", activity.TargetGroups.Select(TargetGroupCodes.Of).Distinct(StringComparer.Ordinal).Select(code => TargetGroupUri + code));
        json.Objects("serviceProducers", [owner], id =>
        {
            json.WriteString("provisionType", "SelfProducedServices");
            json.Told("organizations", [id.ToString()]);
        });
        json.WriteString("mainResponsibleOrganization", owner);
        json.WriteString("publishingStatus", "Draft");
    }

    /// <summary>Where a service is given: POST api/v11/ServiceChannel/ServiceLocation.</summary>
    public static void Location(Utf8JsonWriter json, Offering offering, PtvAddress address, PlaceBook places)
    {
        var (activity, organisation) = offering;
        var texts = PtvRules.Texts(offering);
        json.WriteString("sourceId", LocationId(activity));
        json.WriteString("organizationId", organisation.Catalogue!.CatalogueId!.Value);
        Names(json, "serviceChannelNames", texts);
        DisplayNames(json, texts);
        Descriptions(json, "serviceChannelDescriptions", texts, _ => []);
        json.Told("languages", PtvRules.Languages(offering));
        json.Objects("addresses", [address], one =>
        {
            json.WriteString("type", "Location");
            json.WriteString("subType", "Single");
            json.WriteString("country", "FI");
            json.WriteStartObject("streetAddress");
            json.Objects("street", texts, text => Item(json, text.Language, one.Street));
            json.Told("streetNumber", one.Number);
            json.WriteString("postalCode", one.PostalCode);
            json.Told("municipality", places.Exactly(activity.PlaceKey)?.Code);
            json.WriteEndObject();
        });
        PtvHours.Write(json, activity);
        Contact(json, organisation, texts, "supportEmails");
        json.WriteString("publishingStatus", "Draft");
    }

    /// <summary>That a service is given at a place, both by our ids.</summary>
    public static void Connection(Utf8JsonWriter json, Activity activity)
    {
        json.WriteString("serviceSourceId", activity.Id);
        json.WriteString("serviceChannelSourceId", LocationId(activity));
        json.Told("serviceChargeType", Charge(activity));
    }

    private static string LocationId(Activity activity) => $"{activity.Id}-place";

    private static string? Charge(Activity activity) => activity.IsFree ? "FreeOfCharge" : activity.Price is not null ? "Chargeable" : null;

    private static void Names(Utf8JsonWriter json, string field, IReadOnlyList<PtvVersion> texts) => json.Objects(field, texts, text =>
    {
        json.WriteString("type", "Name");
        Item(json, text.Language, text.Name);
    });

    private static void DisplayNames(Utf8JsonWriter json, IReadOnlyList<PtvVersion> texts) => json.Objects("displayNameType", texts, text =>
    {
        json.WriteString("type", "Name");
        json.WriteString("language", text.Language);
    });

    private static void Descriptions(Utf8JsonWriter json, string field, IReadOnlyList<PtvVersion> texts, Func<string, IEnumerable<(string Type, string? Text)>> more) =>
        json.Objects(
            field,
            [
                .. from text in texts
                   from said in (IEnumerable<(string Type, string? Text)>)[("Summary", text.Summary), ("Description", text.Description), .. more(text.Language)]
                   where said.Text is not null
                   select (said.Type, Text: said.Text!, text.Language),
            ],
            one =>
            {
                json.WriteString("type", one.Type);
                Item(json, one.Language, one.Text);
            });

    // The mailbox of one person is not handed on.
    private static void Contact(Utf8JsonWriter json, Organisation organisation, IReadOnlyList<PtvVersion> texts, string emails)
    {
        if (organisation.OpenEmail is { Length: <= 100 } email) json.Objects(emails, texts, text => Item(json, text.Language, email));
        if (organisation.OpenWebsite is not { } website) return;
        json.Objects("webPages", texts, text =>
        {
            json.WriteString("language", text.Language);
            json.WriteString("url", website);
        });
    }

    private static void Item(Utf8JsonWriter json, string language, string value)
    {
        json.WriteString("language", language);
        json.WriteString("value", value);
    }
}
