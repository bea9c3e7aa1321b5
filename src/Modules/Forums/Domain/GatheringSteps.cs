using System.Collections.Frozen;
using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>The one table of a gathering's life: from which state, by which step, into which state, and what is announced. All steps are the hosts'.</summary>
internal static class GatheringSteps
{
    public static FrozenDictionary<(GatheringState From, GatheringStep Step), (GatheringState To, Func<Guid, DomainEvent> Announce)> Table { get; } =
        new Dictionary<(GatheringState, GatheringStep), (GatheringState, Func<Guid, DomainEvent>)>
        {
            [(GatheringState.Draft, GatheringStep.Publish)] = (GatheringState.Published, id => new GatheringPublished(id)),
            [(GatheringState.Draft, GatheringStep.Cancel)] = (GatheringState.Cancelled, id => new GatheringCancelled(id)),
            [(GatheringState.Published, GatheringStep.Close)] = (GatheringState.Closed, id => new GatheringClosed(id)),
            [(GatheringState.Published, GatheringStep.Cancel)] = (GatheringState.Cancelled, id => new GatheringCancelled(id)),
            [(GatheringState.Closed, GatheringStep.Reopen)] = (GatheringState.Published, id => new GatheringReopened(id)),
        }.ToFrozenDictionary();
}
