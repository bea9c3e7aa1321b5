namespace Kumppani.Directory.Import.Runs;

/// <summary>Where an import stands.</summary>
internal enum ImportRunState
{
    /// <summary>The file is here; nothing of it is on the register.</summary>
    Uploaded,

    /// <summary>Its rows are on their way to the register.</summary>
    Writing,

    /// <summary>Its rows are on the register.</summary>
    Confirmed,

    /// <summary>The writing ended before all its rows were on the register.</summary>
    Stopped,

    /// <summary>What it brought is being taken back.</summary>
    Undoing,

    /// <summary>The undoing ended before all was taken back.</summary>
    HalfUndone,

    /// <summary>It has been taken back.</summary>
    Undone,

    /// <summary>It was not confirmed in time and its file is gone.</summary>
    Expired,
}
