namespace Kumppani.Directory.Domain;

/// <summary>A time of every week, by the clock of Helsinki; without hours when only the day is told.</summary>
internal sealed record WeeklyTime(DayOfWeek Day, TimeOnly? Starts, TimeOnly? Ends)
{
    /// <summary>The days as people here count them, Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The day's place in the week, from zero.</summary>
    public int Weekday => ((int)Day + 6) % 7;
}
