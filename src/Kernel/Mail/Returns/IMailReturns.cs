namespace Kumppani.Kernel.Mail;

/// <summary>Takes in mail that came back, and keeps from which addresses.</summary>
public interface IMailReturns
{
    /// <summary>So much of a returned mail is read; what it says stands at its beginning.</summary>
    const int MostBytes = 256 * 1024;

    /// <summary>Takes a returned mail, as it came over the wire. One that is not the answer to a mail of ours, or says nothing, changes nothing.</summary>
    /// <returns>True when it said something of a mail of ours.</returns>
    Task<bool> TakeAsync(ReadOnlyMemory<byte> received, CancellationToken stop);
}
