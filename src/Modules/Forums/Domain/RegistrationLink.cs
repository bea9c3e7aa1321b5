namespace Kumppani.Forums.Domain;

/// <summary>A personal link to a registration, one a mail. The token itself stands only in the mail.</summary>
internal sealed class RegistrationLink
{
    public required string TokenHash { get; init; }

    public required Guid RegistrationId { get; init; }
}
