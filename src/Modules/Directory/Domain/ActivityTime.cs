namespace Kumppani.Directory.Domain;

/// <summary>A weekly time of an activity, as a row, so that "what is there on Mondays" can be asked.</summary>
internal sealed class ActivityTime
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ActivityId { get; init; }

    public required DayOfWeek Day { get; init; }

    public TimeOnly? Starts { get; init; }

    public TimeOnly? Ends { get; init; }

    public WeeklyTime Time => new(Day, Starts, Ends);
}
