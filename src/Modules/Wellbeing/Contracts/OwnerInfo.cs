namespace Kumppani.Wellbeing.Contracts;

/// <summary>Who answers for a measure: an organisation and a unit or role in it, never a person.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Organisation">Its name; empty when it is not to be seen.</param>
/// <param name="Unit">Unit or role, such as <c>Hyvinvointipalvelut</c> or <c>hallitus</c>; null when the organisation as a whole.</param>
/// <param name="Side">The side of the table it sits on.</param>
public sealed record OwnerInfo(Guid OrganisationId, string Organisation, string? Unit, MeasureSide Side)
{
    /// <summary>In one line: <c>Ylöjärven kaupunki, Hyvinvointipalvelut</c>.</summary>
    public override string ToString() => Unit is null ? Organisation : $"{Organisation}, {Unit}";
}
