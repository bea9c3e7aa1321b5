using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>An association is invited to a gathering, once. It then names its people by registering.</summary>
internal sealed class Invitation : Entity
{
    public required Guid GatheringId { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Sent together with others.</summary>
    public required Guid RoundId { get; init; }

    public required DateTime InvitedAt { get; init; }

    /// <summary>False when the register knew no address: somebody has to call or write.</summary>
    public required bool HadAddress { get; set; }

    /// <summary>How often it was sent again.</summary>
    public int SentAgain { get; private set; }

    /// <summary>Sends it again, to the address that the register knows now.</summary>
    public Outcome SendAgain()
    {
        HadAddress = true;
        return Raise(new InvitationSentAgain(GatheringId, Id, ++SentAgain));
    }
}
