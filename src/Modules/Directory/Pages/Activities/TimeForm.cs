using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Kumppani.Directory.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>One weekly time; a row without a day is left out.</summary>
internal sealed class TimeForm
{
    [Display(Name = nameof(Texts.Weekday))]
    public DayOfWeek? Day { get; set; }

    [Display(Name = nameof(Texts.TimeStarts))]
    public TimeOnly? Starts { get; set; }

    [Display(Name = nameof(Texts.TimeEnds))]
    public TimeOnly? Ends { get; set; }

    public bool IsEmpty => Day is null && Starts is null && Ends is null;

    public static IReadOnlyList<SelectListItem> Days() => [new(Texts.WeekdayNone, ""), .. Weekdays()];

    public static IEnumerable<SelectListItem> Weekdays() => WeeklyTime.Days.Select(day => new SelectListItem(DayName(day), day.ToString()));

    public static string DayName(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    public static TimeForm Of(WeeklyTime time) => new() { Day = time.Day, Starts = time.Starts, Ends = time.Ends };
}
