namespace Kumppani.Kernel.Files;

/// <summary>
/// Where files that people have given are kept, under keys of our making: neither the name nor the type a visitor claims is trusted. A folder by default
/// (<see cref="FileStore"/>); the shape is that of an object store. A file never changes once it is there.
/// </summary>
public interface IFileStore
{
    /// <summary>How much room is left, from 0 to 1; 1 where nobody can say.</summary>
    double FreeShare { get; }

    /// <summary>Tries whether a file can be written, and removes it again.</summary>
    Task<bool> IsWritableAsync(CancellationToken stop);

    /// <summary>
    /// Keeps a file. When this returns, it is there whole and survives a power cut; the row that names it is written after that, never before. One that is
    /// saved for a row that then is not stays behind unseen until it is swept away.
    /// </summary>
    /// <param name="content">What it holds, from where the stream stands to its end.</param>
    /// <param name="extension">Its type as the caller found it in the content, without dot: <c>png</c>.</param>
    /// <param name="stop">Stops the writing; nothing is left then.</param>
    /// <returns>The key under which it is found again.</returns>
    /// <exception cref="IOException">It could not be written.</exception>
    Task<string> SaveAsync(Stream content, string extension, CancellationToken stop);

    /// <summary>Opens a file to be read; the stream can be moved about in. Null for a key that leads to none.</summary>
    Task<Stream?> OpenAsync(string key, CancellationToken stop);

    /// <summary>True when there is a file under the key.</summary>
    Task<bool> HoldsAsync(string key, CancellationToken stop);

    /// <summary>Every file there is, whole ones and halves that were never finished, in no order.</summary>
    IAsyncEnumerable<StoredFile> ListAsync(CancellationToken stop);

    /// <summary>Takes a file away for good; one that is not there is no fault.</summary>
    Task RemoveAsync(string key, CancellationToken stop);
}
