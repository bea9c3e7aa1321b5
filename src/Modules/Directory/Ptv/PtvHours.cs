using System.Globalization;
using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Ptv;

/// <summary>Weekly times as opening hours of the catalogue, which wants both ends of each and knows quarters of an hour only.</summary>
internal static class PtvHours
{
    public static bool Takes(WeeklyTime time) => time is { Starts: { } starts, Ends: { } ends } && IsQuarter(starts) && IsQuarter(ends);

    /// <summary>Those that the catalogue takes; the others are left out.</summary>
    public static void Write(Utf8JsonWriter json, Activity activity)
    {
        List<WeeklyTime> taken = [.. ActivityWords.InOrder(activity.Times).Where(Takes)];
        if (taken.Count == 0) return;

        json.WriteStartArray("serviceHours");
        json.WriteStartObject();
        json.WriteString("serviceHourType", "DaysOfTheWeek");
        json.WriteBoolean("validForNow", true);
        json.WriteBoolean("isClosed", false);
        json.Objects("openingHour", taken, time =>
        {
            json.WriteString("dayFrom", time.Day.ToString());
            json.WriteString("from", Clock(time.Starts!.Value));
            json.WriteString("to", Clock(time.Ends!.Value));
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static bool IsQuarter(TimeOnly time) => time is { Second: 0 } && time.Minute % 15 == 0;

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
