namespace Kumppani.Forums.Domain;

/// <summary>What a host does with a gathering.</summary>
internal enum GatheringStep
{
    Publish,
    Close,
    Reopen,
    Cancel,
}
