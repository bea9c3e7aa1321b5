namespace Kumppani.Kernel.Jobs;

/// <summary>Work that time asks for. A module registers it in its manifest; one node runs it, in a scope of its own that acts as the system.</summary>
public interface IJob
{
    /// <summary>
    /// Does what is due. It may run again for the same instant when the node died over it or it failed, and must then only do what is left.
    /// </summary>
    /// <param name="dueAt">The instant it was due, UTC; later than this by however long nobody was running.</param>
    /// <param name="stop">Stops it: the program ends, or it has taken most of its lease.</param>
    /// <returns>How many records it changed, for the operator's page.</returns>
    Task<int> RunAsync(DateTime dueAt, CancellationToken stop);
}
