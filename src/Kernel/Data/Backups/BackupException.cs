namespace Kumppani.Kernel.Data.Backups;

/// <summary>Why a backup was not made or not used, in words for the operator at the terminal.</summary>
public sealed class BackupException : Exception
{
    /// <summary>With the words.</summary>
    public BackupException(string message)
        : base(message)
    {
    }

    /// <summary>With the words and what lies behind.</summary>
    public BackupException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
