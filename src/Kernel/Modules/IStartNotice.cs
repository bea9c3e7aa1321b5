namespace Kumppani.Kernel.Modules;

/// <summary>Slot: something whoever started the program must know, printed when it listens.</summary>
public interface IStartNotice
{
    /// <summary>The lines to print; none when there is nothing to say.</summary>
    /// <param name="address">Where the program listens, without a slash at the end.</param>
    /// <param name="stop">Stops the look-up.</param>
    Task<IReadOnlyList<string>> LinesAsync(string address, CancellationToken stop);
}
