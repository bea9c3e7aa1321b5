using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>An organisation in the words of HSDS.</summary>
internal static class OrganizationJson
{
    // The list of org-id.guide for the Finnish business ID.
    private const string BusinessIdList = "FI-PRO";

    /// <summary>What it has one of: in lists, and within a service of a list.</summary>
    public static void WriteShort(Utf8JsonWriter json, Organisation one, HsdsText text)
    {
        json.WriteString("id", one.Id);
        json.WriteString("name", one.Name);
        json.WriteString("description", text.Of(one.Description) is { Length: > 0 } told ? told : $"{KindWords.Name(one.Kind)}, {text.PlaceName(one.PlaceKey)}");
        json.Told("email", one.OpenEmail);
        json.Told("website", one.OpenWebsite);
        json.WriteString("legal_status", KindWords.Name(one.Kind));
        json.WriteString("uri", text.Address.Association(one.Id, text.Language));
        if (one.Profile?.UmbrellaId is { } above && text.Umbrellas.Contains(above)) json.WriteString("parent_organization_id", above);
    }

    /// <summary>All of it but what it offers.</summary>
    public static void WriteFull(Utf8JsonWriter json, Organisation one, HsdsText text)
    {
        WriteShort(json, one, text);
        json.Objects("additional_websites", [.. (one.Profile?.Links ?? []).Select(PublicContact.Address).OfType<string>().Distinct(StringComparer.Ordinal)], link =>
        {
            json.WriteString("id", StableId.Of(one.Id, $"link/{link}"));
            json.WriteString("url", link);
            json.WriteString("organization_id", one.Id);
        });
        json.Objects("organization_identifiers", one.BusinessId is { } known ? new[] { known } : [], id =>
        {
            json.WriteString("id", StableId.Of(one.Id, "business-id"));
            json.WriteString("organization_id", one.Id);
            json.WriteString("identifier_scheme", BusinessIdList);
            json.WriteString("identifier_type", "Y-tunnus");
            json.WriteString("identifier", id.ToString());
        });
        Contact(json, one);
        Phone(json, one);
        if (one.Profile is { HasPlace: true })
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            LocationJson.Write(json, one, text, isFull: true);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        TaxonomyJson.Attributes(json, "organization", one, [.. ValuesOf(one)], text.Language);
    }

    /// <summary>Its telephone, which is that of what it offers too.</summary>
    public static void Phone(Utf8JsonWriter json, Organisation one) =>
        json.Objects("phones", one.Phone is { Length: > 0 } told ? new[] { told } : [], number =>
        {
            json.WriteString("id", StableId.Of(one.Id, "phone"));
            json.WriteString("organization_id", one.Id);
            json.WriteString("number", number);
            json.WriteString("type", "voice");
        });

    private static void Contact(Utf8JsonWriter json, Organisation one) =>
        json.Objects("contacts", one.ContactRole is { Length: > 0 } told ? new[] { told } : [], role =>
        {
            json.WriteString("id", StableId.Of(one.Id, "contact"));
            json.WriteString("organization_id", one.Id);
            json.WriteString("title", role);
            json.Told("email", one.OpenEmail);
        });

    private static IEnumerable<object> ValuesOf(Organisation one) =>
    [
        one.Kind,
        .. one.Category is { } category ? [category] : Array.Empty<object>(),
        .. (one.Profile?.Themes ?? []).Cast<object>(),
        .. (one.Profile?.TargetGroups ?? []).Cast<object>(),
        .. (one.Profile?.Roles ?? []).Cast<object>(),
        .. (one.Profile?.Forms ?? []).Cast<object>(),
        .. one.IsExample ? [Taxonomies.Example] : Array.Empty<object>(),
    ];
}
