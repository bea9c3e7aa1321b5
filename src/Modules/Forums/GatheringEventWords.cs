using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;

namespace Kumppani.Forums;

/// <summary>What has happened to a gathering, its registrations and its memo, in words. Of a registration its number is told and no name.</summary>
internal sealed class GatheringEventWords : IEventWords
{
    public string? Say(string type, string payload) => type switch
    {
        nameof(Contracts.GatheringDrafted) => Texts.EventGatheringDrafted,
        nameof(GatheringPublished) => Texts.EventGatheringPublished,
        nameof(GatheringChanged) => Texts.EventGatheringChanged,
        nameof(GatheringClosed) => Texts.EventGatheringClosed,
        nameof(GatheringReopened) => Texts.EventGatheringReopened,
        nameof(GatheringCancelled) => Texts.EventGatheringCancelled,
        nameof(AssociationsInvited) => Texts.EventAssociationsInvited,
        nameof(InvitationSentAgain) => Texts.EventInvitationSentAgain,
        nameof(SeatsResized) => StoredJson.Read<SeatsResized>(payload).Capacity is { } seats ? string.Format(null, Texts.EventSeatsResized, seats) : Texts.EventSeatsUnlimited,
        nameof(RegistrationMade) => string.Format(null, Texts.EventRegistrationMade, StoredJson.Read<RegistrationMade>(payload).Number),
        nameof(RegistrationCancelled) => string.Format(null, Texts.EventRegistrationCancelled, StoredJson.Read<RegistrationCancelled>(payload).Number),
        nameof(RegistrationMovedUp) => string.Format(null, Texts.EventRegistrationMovedUp, StoredJson.Read<RegistrationMovedUp>(payload).Number),
        nameof(RegistrantArrived) => string.Format(null, Texts.EventRegistrantArrived, StoredJson.Read<RegistrantArrived>(payload).Number),
        nameof(MemoWritten) => Texts.EventMemoWritten,
        nameof(MemoPublished) => Texts.EventMemoPublished,
        nameof(MemoWithdrawn) => Texts.EventMemoWithdrawn,
        _ => null,
    };
}
