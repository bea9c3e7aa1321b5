namespace Kumppani.Kernel.Names;

/// <summary>Asks the name service (DNS, RFC 1035).</summary>
public interface INames
{
    /// <summary>The TXT records of a name. Answers within seconds, whatever the name service does.</summary>
    /// <param name="name">A name in ASCII, such as <c>_dmarc.example.fi</c>.</param>
    /// <param name="stop">Stops the asking.</param>
    Task<NameAnswer> TextsAsync(string name, CancellationToken stop);
}
