using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Forums;

/// <summary>What has happened to a gathering and its registrations, in words.</summary>
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
        nameof(RegistrationMade) => Texts.EventRegistrationMade,
        nameof(RegistrationCancelled) => Texts.EventRegistrationCancelled,
        nameof(RegistrationMovedUp) => Texts.EventRegistrationMovedUp,
        nameof(RegistrantArrived) => Texts.EventRegistrantArrived,
        _ => null,
    };
}
