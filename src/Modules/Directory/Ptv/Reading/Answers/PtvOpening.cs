namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>Hours of a day of the week: <c>Monday</c>, <c>10:00</c>, <c>11:45</c>.</summary>
internal sealed record PtvOpening(string? DayFrom, string? DayTo, string? From, string? To);
