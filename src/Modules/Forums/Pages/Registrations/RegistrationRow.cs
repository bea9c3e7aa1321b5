using Kumppani.Directory.Contracts;
using Kumppani.Forums.Domain;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A person in the name list and at the door.</summary>
internal sealed record RegistrationRow(
    Guid Id, int Number, string Name, string? Email, string? OrganisationName, AssociationCategory? Category, string? PlaceKey,
    string? Needs, AssociationCategory? GroupWish, SeatState Seat, bool IsPresent)
{
    /// <summary>Her association's group, else the one she would like.</summary>
    public string Group => (Category ?? GroupWish) is { } group ? CategoryNames.Of(group) : "";

    /// <summary>So many are shown at most; a larger gathering is searched.</summary>
    public const int Most = 2000;

    public static IQueryable<RegistrationRow> Of(IQueryable<Registration> registrations) => registrations
        .OrderBy(one => one.SortKey).ThenBy(one => one.Number)
        .Take(Most)
        .Select(one => new RegistrationRow(
            one.Id, one.Number, one.Name == Registration.Forgotten ? Texts.GuestForgotten : one.Name, one.Email, one.OrganisationName, one.Category, one.PlaceKey, one.Needs, one.GroupWish, one.Seat, one.PresentAt != null));
}
