namespace Kumppani.Directory.Import.Runs;

/// <summary>Where a change stands.</summary>
internal enum ImportChangeResult
{
    /// <summary>The import stands as it was written.</summary>
    Applied,

    /// <summary>Undone: the new association was taken off the register.</summary>
    Removed,

    /// <summary>Undone: the association has its old values back.</summary>
    Restored,

    /// <summary>Not undone: somebody had changed it since, or it had come into use.</summary>
    Kept,
}
