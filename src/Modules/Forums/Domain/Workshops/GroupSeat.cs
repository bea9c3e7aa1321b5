namespace Kumppani.Forums.Domain.Workshops;

/// <summary>The host has put a person into a group. Without it she sits by her wish or her association's category.</summary>
internal sealed class GroupSeat
{
    public required Guid RegistrationId { get; init; }

    public Guid GroupId { get; set; }
}
