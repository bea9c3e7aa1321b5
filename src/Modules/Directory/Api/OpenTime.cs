namespace Kumppani.Directory.Api;

/// <summary>A time of every week, by the clock of Helsinki.</summary>
internal sealed record OpenTime(DayOfWeek Day, TimeOnly? Starts, TimeOnly? Ends);
