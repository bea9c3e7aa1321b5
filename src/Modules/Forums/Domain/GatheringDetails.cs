using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>What hosts tell of a gathering. Instants are UTC; a gathering without a start is planned, its date open.</summary>
internal sealed record GatheringDetails(
    GatheringKind Kind,
    LocalizedText Title,
    LocalizedText Summary,
    LocalizedText Practicalities,
    DateTime? StartsAt,
    DateTime? EndsAt,
    string? Venue,
    string? Address,
    DateTime? RegistrationClosesAt)
{
    /// <summary>Names of the fields in which another version differs.</summary>
    public IReadOnlyList<string> Differences(GatheringDetails other) =>
    [
        .. new (string Field, bool Differs)[]
        {
            (nameof(Kind), Kind != other.Kind),
            (nameof(Title), !Title.Equals(other.Title)),
            (nameof(Summary), !Summary.Equals(other.Summary)),
            (nameof(Practicalities), !Practicalities.Equals(other.Practicalities)),
            (nameof(StartsAt), StartsAt != other.StartsAt),
            (nameof(EndsAt), EndsAt != other.EndsAt),
            (nameof(Venue), Venue != other.Venue),
            (nameof(Address), Address != other.Address),
            (nameof(RegistrationClosesAt), RegistrationClosesAt != other.RegistrationClosesAt),
        }.Where(pair => pair.Differs).Select(pair => pair.Field),
    ];
}
