using System.Globalization;
using Kumppani.Kernel.Domain;

namespace Kumppani.Ui.Languages;

/// <summary>Dates and times as people of Finland write them, in the time of Helsinki. Instants come and go in UTC.</summary>
public static class Dates
{
    /// <summary>The zone of every page and form.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>An instant on the clock of Helsinki.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The day that it is in Helsinki.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(Local(clock.UtcNow()));

    /// <summary>
    /// What a person typed, as an instant. An hour that the clock skips in spring counts from before the change; an hour that comes twice in
    /// autumn is the first.
    /// </summary>
    public static DateTime Utc(DateTime local)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local))
            return DateTime.SpecifyKind(local - Zone.GetUtcOffset(local.AddHours(-2)), DateTimeKind.Utc);

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    /// <summary>24.9.2024</summary>
    public static string Date(DateOnly date) => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    /// <summary>24.9.2024, of an instant.</summary>
    public static string Date(DateTime utc) => Date(DateOnly.FromDateTime(Local(utc)));

    /// <summary>to 24.9.2024, tors 24.9.2024, Thu 24.9.2024</summary>
    public static string Day(DateOnly date) => $"{Weekday(date.DayOfWeek)} {Date(date)}";

    /// <summary>to 24.9.2024, of an instant.</summary>
    public static string Day(DateTime utc) => Day(DateOnly.FromDateTime(Local(utc)));

    /// <summary>17 on the hour, else 17.30; in English 17:00 and 17:30.</summary>
    public static string Time(DateTime utc) => Time(TimeOnly.FromDateTime(Local(utc)));

    /// <summary>17 on the hour, else 17.30; in English 17:00 and 17:30.</summary>
    public static string Time(TimeOnly time) => Language.Current.Code == "en"
        ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : time.ToString(time.Minute == 0 ? "%H" : "H.mm", CultureInfo.InvariantCulture);

    /// <summary>klo 17, kl. 17, 17:00: a time that stands by itself.</summary>
    public static string Clock(TimeOnly time) => Language.Current.Code == "en" ? Time(time) : $"{At} {Time(time)}";

    /// <summary>to 24.9.2024 klo 17, tors 24.9.2024 kl. 17, Thu 24.9.2024 at 17:00</summary>
    public static string DayAndTime(DateTime utc) => $"{Day(utc)} {At} {Time(utc)}";

    /// <summary>24.9.2024 klo 17.05, for stamps in lists and histories.</summary>
    public static string Moment(DateTime utc) => $"{Date(utc)} {At} {Time(utc)}";

    /// <summary>to 24.9.2024 klo 17–19; over midnight both days in full.</summary>
    public static string Span(DateTime startsUtc, DateTime? endsUtc)
    {
        if (endsUtc is not { } ends || ends == startsUtc)
            return DayAndTime(startsUtc);

        return Local(startsUtc).Date == Local(ends).Date
            ? $"{DayAndTime(startsUtc)}–{Time(ends)}"
            : $"{DayAndTime(startsUtc)} – {DayAndTime(ends)}";
    }

    /// <summary>24.–26.9.2024; 24.9.–2.10.2024; 24.9.2024–2.1.2025</summary>
    public static string Span(DateOnly from, DateOnly to)
    {
        if (from == to)
            return Date(from);
        if (from.Year != to.Year)
            return $"{Date(from)}–{Date(to)}";

        return from.Month == to.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}.–{Date(to)}")
            : string.Create(CultureInfo.InvariantCulture, $"{from.Day}.{from.Month}.–{Date(to)}");
    }

    /// <summary>For the <c>datetime</c> attribute of a <c>time</c> element.</summary>
    public static string Machine(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string At => Language.Current.Code switch { "sv" => "kl.", "en" => "at", _ => "klo" };

    private static string Weekday(DayOfWeek day) => (Language.Current.Code switch
    {
        "sv" => Swedish,
        "en" => English,
        _ => Finnish,
    })[(int)day];

    private static readonly string[] Finnish = ["su", "ma", "ti", "ke", "to", "pe", "la"];
    private static readonly string[] Swedish = ["sön", "mån", "tis", "ons", "tors", "fre", "lör"];
    private static readonly string[] English = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
}
