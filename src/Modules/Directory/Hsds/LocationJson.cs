using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;

namespace Kumppani.Directory.Hsds;

/// <summary>
/// Where something is. The place of an organisation bears the organisation's id, one of an activity the activity's: each has one at most, so nothing more is
/// needed to know it again.
/// </summary>
internal static class LocationJson
{
    public static Guid IdOf(Offering offering) => offering.Activity.Venue is ActivityVenue.AtOrganisation ? offering.Organisation.Id : offering.Activity.Id;

    /// <summary>The place of an organisation.</summary>
    public static void Write(Utf8JsonWriter json, Organisation organisation, HsdsText text, bool isFull)
    {
        var profile = organisation.Profile;
        Begin(json, organisation.Id, "physical", organisation, organisation.Name, text.PlaceName(organisation.PlaceKey));
        if (!isFull) return;

        Point(json, profile?.Point);
        if (profile is { HasPlace: true }) Address(json, organisation.Id, profile.Street, profile.PostalCode, organisation.PlaceKey, text);
        if (profile is not null) Accessibility(json, organisation.Id, profile.Accessibility);
    }

    /// <summary>The place of an activity.</summary>
    public static void Write(Utf8JsonWriter json, Offering offering, HsdsText text, bool isFull)
    {
        var (activity, organisation) = offering;
        if (activity.Venue is ActivityVenue.AtOrganisation)
        {
            Write(json, organisation, text, isFull);
            return;
        }

        var isOnline = activity.Venue is ActivityVenue.Online;
        Begin(json, activity.Id, isOnline ? "virtual" : "physical", organisation, isOnline ? Texts.ActivityVenueOnline : activity.Address ?? "", text.PlaceName(activity.PlaceKey));
        if (!isFull || isOnline) return;

        Point(json, activity.Point);
        Address(json, activity.Id, activity.Address, null, activity.PlaceKey, text);
        Accessibility(json, activity.Id, activity.Accessibility);
    }

    private static void Begin(Utf8JsonWriter json, Guid id, string type, Organisation organisation, string name, string about)
    {
        json.WriteString("id", id);
        json.WriteString("location_type", type);
        json.WriteString("organization_id", organisation.Id);
        json.Told("name", name);
        json.Told("description", about);
    }

    private static void Point(Utf8JsonWriter json, GeoPoint? point)
    {
        if (point is null) return;
        json.WriteNumber("latitude", point.Latitude);
        json.WriteNumber("longitude", point.Longitude);
    }

    private static void Address(Utf8JsonWriter json, Guid id, string? street, string? code, string place, HsdsText text)
    {
        json.WriteStartArray("addresses");
        json.WriteStartObject();
        json.WriteString("id", StableId.Of(id, "address"));
        json.WriteString("location_id", id);
        json.WriteString("address_1", street ?? "");
        json.WriteString("city", text.PlaceName(place));
        json.WriteString("state_province", text.RegionName(place));
        json.WriteString("postal_code", code ?? "");
        json.WriteString("country", "FI");
        json.WriteString("address_type", "physical");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Accessibility(Utf8JsonWriter json, Guid id, AccessibilityFacts facts) =>
        json.Objects("accessibility", [.. AccessibilityForm.Told(facts).Index()], one =>
        {
            json.WriteString("id", StableId.Of(id, $"accessibility/{one.Item.What}"));
            json.WriteString("location_id", id);
            json.WriteString("description", one.Item.What);
            json.WriteString("details", one.Item.Answer);
        });
}
