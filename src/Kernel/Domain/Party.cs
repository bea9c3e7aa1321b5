namespace Kumppani.Kernel.Domain;

/// <summary>An organisation with rights in a record it does not host: the association itself, a co-host, an owner of a measure.</summary>
public sealed class Party
{
    /// <summary>The record.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The organisation that has rights in it.</summary>
    public required Guid OrganisationId { get; init; }
}
