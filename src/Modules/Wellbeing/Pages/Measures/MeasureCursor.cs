using System.Globalization;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A place in a list by due date and id, as it stands in an address.</summary>
internal sealed record MeasureCursor(DateOnly DueOn, Guid Id)
{
    private const string Day = "yyyyMMdd";

    public static MeasureCursor Of(MeasureInfo measure) => new(measure.DueOn, measure.Id);

    /// <summary>Null for an address that somebody has mended by hand: the list then starts from its beginning.</summary>
    public static MeasureCursor? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && Guid.TryParse(id, out var guid)
            ? new(due, guid)
            : null;

    public override string ToString() => $"{DueOn.ToString(Day, CultureInfo.InvariantCulture)}.{Id:N}";
}
