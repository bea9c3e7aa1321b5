using System.Globalization;
using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>An activity as a service of HSDS, alone and at its place.</summary>
internal static class ServiceJson
{
    // What is no longer offered is taken off the register.
    private const string Active = "active";

    /// <summary>What it has one of: in lists.</summary>
    public static void WriteShort(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        Fields(json, offering, text);
        json.WriteStartObject("organization");
        OrganizationJson.WriteShort(json, offering.Organisation, text);
        json.WriteEndObject();
    }

    /// <summary>All of it, its organisation and its place included.</summary>
    public static void WriteFull(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        WriteWithin(json, offering, text);
        json.WriteStartObject("organization");
        OrganizationJson.WriteFull(json, offering.Organisation, text);
        json.WriteEndObject();
    }

    /// <summary>All of it but its organisation, within which it stands.</summary>
    public static void WriteWithin(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        Fields(json, offering, text);
        Parts(json, offering, text);
        json.WriteStartArray("service_at_locations");
        json.WriteStartObject();
        json.WriteString("id", offering.Activity.Id);
        json.WriteString("service_id", offering.Activity.Id);
        Location(json, offering, text, isFull: true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A service at its place, which bears the id of the service: each has one.</summary>
    public static void WriteAtLocation(Utf8JsonWriter json, Offering offering, HsdsText text, bool isFull)
    {
        json.WriteString("id", offering.Activity.Id);
        json.WriteString("service_id", offering.Activity.Id);
        Location(json, offering, text, isFull);
        json.WriteStartObject("service");
        Fields(json, offering, text);
        if (isFull) Parts(json, offering, text);
        json.WriteStartObject("organization");
        if (isFull) OrganizationJson.WriteFull(json, offering.Organisation, text);
        else OrganizationJson.WriteShort(json, offering.Organisation, text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What it is called: within its organisation, whose services are asked for elsewhere.</summary>
    public static void WriteName(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        json.WriteString("id", offering.Activity.Id);
        json.WriteString("name", text.Of(offering.Activity.Name));
        json.WriteString("status", Active);
    }

    private static void Fields(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        var (activity, organisation) = offering;
        json.WriteString("id", activity.Id);
        json.WriteString("organization_id", organisation.Id);
        json.WriteString("name", text.Of(activity.Name));
        json.Told("description", text.Of(activity.Description));
        json.WriteString("url", text.Address.Activity(activity.Id, text.Language));
        json.Told("email", organisation.OpenEmail);
        json.WriteString("status", Active);
        json.Told("application_process", text.Of(activity.Joining));
        json.Told("fees_description", activity.IsFree ? Texts.ActivityFree : activity.Price);
        json.Told("wait_time", activity.Capacity is { } capacity ? EnumWords.Of(capacity) : null);
        json.Told("eligibility_description", EnumWords.Of(activity.TargetGroups));
        json.WriteString("last_modified", RecordTime.Of(activity.Version).ToString(RecordTime.Format, CultureInfo.InvariantCulture));
    }

    private static void Parts(Utf8JsonWriter json, Offering offering, HsdsText text)
    {
        var (activity, organisation) = offering;
        OrganizationJson.Phone(json, organisation);
        Schedules(json, activity, text);
        json.Objects("service_areas", [.. (organisation.Profile?.ServiceArea ?? []).Where(key => text.Places.Exactly(key) is not null)], key =>
        {
            json.WriteString("id", StableId.Of(activity.Id, $"area/{key}"));
            json.WriteString("service_id", activity.Id);
            json.WriteString("name", text.PlaceName(key));
        });
        json.Objects("languages", activity.Languages, tag =>
        {
            json.WriteString("id", StableId.Of(activity.Id, $"language/{tag}"));
            json.WriteString("service_id", activity.Id);
            json.WriteString("name", SpokenLanguages.Name(tag));
            json.WriteString("code", tag);
        });
        json.Objects("cost_options", activity.IsFree || activity.Price is not null ? new[] { activity } : [], one =>
        {
            json.WriteString("id", StableId.Of(one.Id, "cost"));
            json.WriteString("service_id", one.Id);
            json.WriteString("option", one.IsFree ? Texts.ActivityFree : one.Price);
            json.WriteString("currency", "EUR");
            if (one.IsFree) json.WriteNumber("amount", 0);
        });
        TaxonomyJson.Attributes(json, "service", activity, [.. ValuesOf(offering)], text.Language);
    }

    // The hours are those of the clock on the wall, summer and winter: an offset from UTC would be wrong for half of the year.
    private static void Schedules(Utf8JsonWriter json, Activity activity, HsdsText text)
    {
        var told = text.Of(activity.When);
        List<WeeklyTime?> times = [.. ActivityWords.InOrder(activity.Times)];
        if (times.Count == 0 && told.Length > 0) times.Add(null);
        json.Objects("schedules", times, time =>
        {
            json.WriteString("id", StableId.Of(activity.Id, $"schedule/{time?.Day}/{time?.Starts:HHmm}/{time?.Ends:HHmm}"));
            json.WriteString("service_id", activity.Id);
            if (time is not null)
            {
                json.WriteString("freq", "WEEKLY");
                json.WriteNumber("interval", 1);
                json.WriteString("byday", time.Day.ToString()[..2].ToUpperInvariant());
                json.Told("opens_at", time.Starts?.ToString("HH:mm", CultureInfo.InvariantCulture));
                json.Told("closes_at", time.Ends?.ToString("HH:mm", CultureInfo.InvariantCulture));
                json.WriteString("notes", "Europe/Helsinki");
            }

            json.Told("description", told);
        });
    }

    private static void Location(Utf8JsonWriter json, Offering offering, HsdsText text, bool isFull)
    {
        json.WriteString("location_id", LocationJson.IdOf(offering));
        json.WriteStartObject("location");
        LocationJson.Write(json, offering, text, isFull);
        json.WriteEndObject();
    }

    private static IEnumerable<object> ValuesOf(Offering offering) =>
    [
        .. offering.Activity.TargetGroups.Cast<object>(),
        .. offering.Activity.ServiceClasses.Select(ServiceCatalogue.Find).OfType<object>(),
        .. offering.Activity.Role is { } role ? [role] : Array.Empty<object>(),
        .. offering.Activity.Support is { } support ? [support] : Array.Empty<object>(),
        .. offering.Activity.Capacity is { } capacity ? [capacity] : Array.Empty<object>(),
        .. offering.Organisation.IsExample ? [Taxonomies.Example] : Array.Empty<object>(),
    ];
}
