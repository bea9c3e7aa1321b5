namespace Kumppani.Kernel.Attachments;

/// <summary>Slot: rows that name files of the store. A file that no filling names is swept away, so whoever keeps a key fills this.</summary>
public interface INamesFiles
{
    /// <summary>Which of these keys are named by a row.</summary>
    Task<IReadOnlyCollection<string>> NamedAsync(IReadOnlyCollection<string> keys, CancellationToken stop);
}
