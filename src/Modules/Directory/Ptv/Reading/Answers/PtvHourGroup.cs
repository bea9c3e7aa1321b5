namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>Opening hours that hold for one time of the year, or always.</summary>
internal sealed record PtvHourGroup(string? ServiceHourType, DateTime? ValidFrom, DateTime? ValidTo, bool IsClosed, IReadOnlyList<PtvOpening>? OpeningHour);
