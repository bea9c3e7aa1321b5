using System.Text.Json;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Export;

/// <summary>An association as JSON: more than a table holds, for programs.</summary>
internal static class JsonExport
{
    public static void Write(Utf8JsonWriter json, ExportSheet sheet, Organisation one)
    {
        json.WriteString("id", one.Id);
        json.WriteString("name", one.Name);
        Value(json, "businessId", one.BusinessId?.ToString());
        json.WriteString("place", one.PlaceKey);
        json.WriteString("placeName", sheet.PlaceName(one));
        Value(json, "category", one.Category?.ToString());
        Value(json, "contactRole", one.ContactRole);
        Value(json, "email", one.Email);
        Value(json, "phone", one.Phone);
        Value(json, "website", one.Website);
        json.WriteStartObject("description");
        foreach (var (language, text) in one.Description.Versions) json.WriteString(language, text);
        json.WriteEndObject();
        if (one.Profile is { } profile) Write(json, profile);
        if (sheet.IsOwn(one)) json.WriteString("mailLanguage", one.Language);
        if (one.IsExample) json.WriteBoolean("isExample", true);
    }

    private static void Write(Utf8JsonWriter json, OrganisationProfile profile)
    {
        List(json, "themes", profile.Themes.Select(theme => theme.ToString()));
        List(json, "roles", profile.Roles.Select(role => role.ToString()));
        List(json, "activityForms", profile.Forms.Select(form => form.ToString()));
        List(json, "targetGroups", profile.TargetGroups.Select(group => group.ToString()));
        List(json, "targetGroupCodes", profile.TargetGroups.Select(TargetGroupCodes.Of).Distinct(StringComparer.Ordinal));
        List(json, "languages", profile.Languages);
        List(json, "serviceArea", profile.ServiceArea);
        Value(json, "street", profile.Street);
        Value(json, "postalCode", profile.PostalCode);
        List(json, "links", profile.Links);
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0) return;

        json.WriteStartArray(name);
        foreach (var value in all) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
