namespace Kumppani.Directory.Import.Runs;

/// <summary>Where an import stands.</summary>
internal enum ImportRunState
{
    /// <summary>The file is here; nothing of it is on the register.</summary>
    Uploaded,

    /// <summary>Its rows are on the register.</summary>
    Confirmed,

    /// <summary>They have been taken back.</summary>
    Undone,

    /// <summary>It was not confirmed in time and its file is gone.</summary>
    Expired,
}
