namespace Kumppani.Kernel.Modules;

/// <summary>Slot: content in such numbers that pages can be measured on it. Asked for by the operator's own command, never by a page.</summary>
public interface IBulkSeed
{
    /// <summary>Makes about this many records, in batches that are each saved; what the demo made stays.</summary>
    /// <param name="count">How many in all; at least one.</param>
    /// <param name="stop">Stops between two batches.</param>
    Task FillAsync(int count, CancellationToken stop);
}
