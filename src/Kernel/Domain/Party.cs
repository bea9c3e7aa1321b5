namespace Kumppani.Kernel.Domain;

/// <summary>An organisation with rights in a record it does not host: the association itself, a co-host, an owner of a measure.</summary>
public sealed class Party
{
    /// <summary>The constraint by which the same organisation is a party once.</summary>
    public const string UniqueKey = "IX_parties_RecordId_OrganisationId";

    /// <summary>The record.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The organisation that has rights in it.</summary>
    public required Guid OrganisationId { get; init; }
}
