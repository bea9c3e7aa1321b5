using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Activities;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory;

/// <summary>Activities in words of the page.</summary>
internal static class ActivityWords
{
    public static IEnumerable<WeeklyTime> InOrder(IEnumerable<ActivityTime> rows) => rows.Select(row => row.Time).OrderBy(time => time.Weekday).ThenBy(time => time.Starts);

    /// <summary>"maanantai 17.00–18.30", "måndag 17.00", "Monday".</summary>
    public static string Of(WeeklyTime time) => time switch
    {
        { Starts: { } starts, Ends: { } ends } => $"{TimeForm.DayName(time.Day)} {Clock(starts)}–{Clock(ends)}",
        { Starts: { } starts } => $"{TimeForm.DayName(time.Day)} {Clock(starts)}",
        _ => TimeForm.DayName(time.Day),
    };

    public static Tone ToneOf(ActivityCapacity capacity) => capacity switch
    {
        ActivityCapacity.Open => Tone.Success,
        ActivityCapacity.WaitingList => Tone.Info,
        _ => Tone.Alert,
    };

    /// <summary>Where it is, in one line.</summary>
    public static string Where(Activity activity, OrganisationProfile? profile, Place? place)
    {
        if (activity.Venue is ActivityVenue.Online) return Texts.ActivityVenueOnline;

        IEnumerable<string?> parts = activity.Venue is ActivityVenue.Elsewhere
            ? [activity.Address, place?.Name(Language.Current.Code)]
            : [profile?.Street, profile?.PostalCode, place?.Name(Language.Current.Code)];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>What a list says of price and room.</summary>
    public static IEnumerable<string> Terms(Activity activity)
    {
        if (activity.IsFree) yield return Texts.ActivityFree;
        else if (activity.Price is { } price) yield return price;
        if (activity.Capacity is { } capacity) yield return EnumWords.Of(capacity);
    }

    private static string Clock(TimeOnly time) => time.ToString("t", System.Globalization.CultureInfo.CurrentCulture);
}
