using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What a municipality has decided of a liaison and tells of her (requirement E6). Roles, no person's name.</summary>
/// <param name="Title">The title of the role.</param>
/// <param name="Scope">The sector or the area it serves; empty for the whole municipality.</param>
/// <param name="Duties">The duties as written, Markdown.</param>
/// <param name="Mandate">What she may decide, and how she takes matters forward.</param>
/// <param name="Unit">The unit she works in.</param>
/// <param name="MinutesPerWeek">The working time for this duty.</param>
/// <param name="Decision">The decision that made it: organ, date, section.</param>
/// <param name="From">The first day of the term.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="AwayUntil">The last day of an absence; the deputy is shown until then.</param>
/// <param name="Deputy">The role that stands in.</param>
/// <param name="DeputyEmail">The deputy's public address.</param>
/// <param name="Email">The role's public address.</param>
/// <param name="Phone">The role's telephone.</param>
/// <param name="Web">The role's page.</param>
internal sealed record AppointmentDetails(
    LocalizedText Title, LocalizedText Scope, LocalizedText Duties, LocalizedText Mandate, string? Unit, int? MinutesPerWeek, string? Decision,
    DateOnly From, DateOnly? Until, DateOnly? AwayUntil, LocalizedText Deputy, string? DeputyEmail, string? Email, string? Phone, string? Web)
{
    /// <summary>Names of the fields in which two differ.</summary>
    public IReadOnlyList<string> Differences(AppointmentDetails other) =>
        [.. typeof(AppointmentDetails).GetProperties().Where(property => property.CanWrite && !Equals(property.GetValue(this), property.GetValue(other))).Select(property => property.Name)];
}
