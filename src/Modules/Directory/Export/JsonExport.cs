using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Export;

/// <summary>An association as JSON: more than a table holds, for programs.</summary>
internal static class JsonExport
{
    public static void Write(Utf8JsonWriter json, ExportSheet sheet, Organisation one)
    {
        json.WriteString("id", one.Id);
        json.WriteString("name", one.Name);
        json.Told("businessId", one.BusinessId?.ToString());
        json.WriteString("place", one.PlaceKey);
        json.WriteString("placeName", sheet.PlaceName(one));
        json.Told("category", one.Category?.ToString());
        json.Told("contactRole", one.ContactRole);
        json.Told("email", sheet.EmailOf(one));
        json.Told("phone", one.Phone);
        json.Told("website", one.Website);
        json.WriteStartObject("description");
        foreach (var (language, text) in one.Description.Versions) json.WriteString(language, text);
        json.WriteEndObject();
        if (one.Profile is { } profile) Write(json, profile);
        if (sheet.IsOwn(one)) json.WriteString("mailLanguage", one.Language);
        if (one.IsExample) json.WriteBoolean("isExample", true);
    }

    private static void Write(Utf8JsonWriter json, OrganisationProfile profile)
    {
        json.Told("themes", profile.Themes.Select(theme => theme.ToString()));
        json.Told("roles", profile.Roles.Select(role => role.ToString()));
        json.Told("activityForms", profile.Forms.Select(form => form.ToString()));
        json.Told("targetGroups", profile.TargetGroups.Select(group => group.ToString()));
        json.Told("targetGroupCodes", profile.TargetGroups.Select(TargetGroupCodes.Of).Distinct(StringComparer.Ordinal));
        json.Told("languages", profile.Languages);
        json.Told("serviceArea", profile.ServiceArea);
        json.Told("street", profile.Street);
        json.Told("postalCode", profile.PostalCode);
        json.Told("links", profile.Links);
    }
}
