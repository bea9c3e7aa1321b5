namespace Kumppani.Accounts.Domain;

/// <summary>
/// A person's account at a municipality's sign-in service: known by the service and its name for her, and by nothing else. An address of mail
/// is no proof: whoever keeps a service can write any address into it (ADR 12).
/// </summary>
internal sealed class MunicipalAccount
{
    /// <summary>The standard's limit of a subject.</summary>
    public const int MaxSubject = 255;

    public required string Issuer { get; init; }

    /// <summary>The service's name for her, never used again for another.</summary>
    public required string Subject { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The municipality by whose service she linked it.</summary>
    public required Guid OrganisationId { get; init; }

    public required DateTime LinkedAt { get; init; }
}
