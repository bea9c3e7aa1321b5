using Kumppani.Ui.Languages;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>A term is typed and shown as its last day, and kept as the instant at which that day is over in Finland.</summary>
internal static class LastDay
{
    public static DateTime? Over(DateOnly? day) => day is { } last && last < DateOnly.MaxValue ? Dates.Utc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null;

    public static DateOnly? Of(DateTime? until) => until is { } end ? DateOnly.FromDateTime(Dates.Local(end.AddTicks(-1))) : null;
}
