namespace Kumppani.Cooperation.Domain;

/// <summary>Whether the address of a help link works.</summary>
internal sealed class HelpCheck : AddressCheck
{
    public required Guid LinkId { get; init; }
}
