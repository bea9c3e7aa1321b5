using Kumppani.Kernel.Places;

namespace Kumppani.Kernel.Modules;

/// <summary>Slot: a section on a place's public page, such as its coming gatherings or its measures.</summary>
public interface IPlaceSection
{
    /// <summary>Place on the page, smaller first.</summary>
    int Order { get; }

    /// <summary>What to show, or null when there is nothing to say.</summary>
    /// <param name="place">The place.</param>
    /// <param name="municipalityKeys">Keys of the municipalities in it (one for a municipality).</param>
    /// <param name="stop">Stops the query.</param>
    Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop);
}
