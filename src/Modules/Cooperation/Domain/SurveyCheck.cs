namespace Kumppani.Cooperation.Domain;

/// <summary>Whether the address of a survey made by others works.</summary>
internal sealed class SurveyCheck : AddressCheck
{
    public required Guid SurveyId { get; init; }
}
