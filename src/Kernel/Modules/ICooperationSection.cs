using Kumppani.Kernel.Places;

namespace Kumppani.Kernel.Modules;

/// <summary>Slot: what a module knows of one of the nine sections of a municipality's cooperation page. Whoever knows it writes nothing twice.</summary>
public interface ICooperationSection
{
    /// <summary>The section it fills.</summary>
    CooperationTopic Topic { get; }

    /// <summary>What to show everybody, or null when there is nothing yet; the liaison is then told what to do.</summary>
    /// <param name="municipalityId">The municipality as an organisation.</param>
    /// <param name="place">Its place.</param>
    /// <param name="stop">Stops the query.</param>
    Task<CooperationSection?> SectionAsync(Guid municipalityId, Place place, CancellationToken stop);
}
