using System.Globalization;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>Where and when an activity takes place, from the channels of its service: the first of them that is a place counts.</summary>
internal static class PtvPlace
{
    public static ActivityDetails Take(ActivityDetails told, IReadOnlyList<PtvChannel> channels, PlaceBook places, DateOnly today)
    {
        if (channels.FirstOrDefault(one => one.IsPlace) is not { } place) return channels.Count > 0 ? told with { Venue = ActivityVenue.Online, Address = null, Point = null } : told;

        // Where hours are told, none is an answer too: a season that is over.
        if ((place.ServiceHours ?? []).Any(IsWeekly))
            told = told with { Times = [.. Times(place, today).Distinct().OrderBy(time => time.Weekday).ThenBy(time => time.Starts).Take(Activity.MostTimes)] };
        var street = (place.Addresses ?? []).FirstOrDefault(one => one is { Type: null or "Location", StreetAddress: not null })?.StreetAddress;
        if (street is null || Write(street) is not { Length: > 0 and <= Activity.MaxLine } address) return told;

        return told with
        {
            Venue = ActivityVenue.Elsewhere,
            Address = address,
            PlaceKey = street.Municipality?.Code is { } code ? places.FindByCode(PlaceKind.Municipality, code)?.Place.Key : null,
            // The catalogue's points are on another grid; one that was put on the map here stays as long as the address does.
            Point = told.Address == address ? told.Point : null,
        };
    }

    private static string Write(PtvStreetAddress one) =>
        SourceCell.Clean(
            string.Join(", ", ((IEnumerable<string>)[$"{Said(one.Street)} {one.StreetNumber}".Trim(), $"{one.PostalCode} {Said(one.PostOffice)}".Trim()]).Where(part => part.Length > 0)),
            out _);

    private static string? Said(IReadOnlyList<PtvText>? texts) => ((texts ?? []).FirstOrDefault(one => one?.Language == "fi") ?? texts?.FirstOrDefault())?.Said;

    private static IEnumerable<WeeklyTime> Times(PtvChannel place, DateOnly today) =>
        from hours in place.ServiceHours ?? []
        where IsWeekly(hours) && !hours.IsClosed && (hours.ValidFrom is not { } since || DateOnly.FromDateTime(since) <= today) && (hours.ValidTo is not { } until || DateOnly.FromDateTime(until) >= today)
        from opening in hours.OpeningHour ?? []
        where opening is not null && (string.IsNullOrEmpty(opening.DayTo) || string.Equals(opening.DayTo, opening.DayFrom, StringComparison.OrdinalIgnoreCase))
        let day = Enum.TryParse<DayOfWeek>(opening.DayFrom, ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : (DayOfWeek?)null
        let starts = Clock(opening.From)
        let ends = Clock(opening.To)
        where day is not null && starts is not null && (ends is null || ends > starts)
        select new WeeklyTime(day.Value, starts, ends);

    private static bool IsWeekly(PtvHourGroup? hours) => hours is { ServiceHourType: "DaysOfTheWeek" };

    private static TimeOnly? Clock(string? text) => TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
