namespace Kumppani.Directory.Corrections;

/// <summary>What became of a suggested correction.</summary>
internal enum CorrectionState
{
    /// <summary>Nobody has answered yet.</summary>
    Open,

    /// <summary>The entry was mended.</summary>
    Taken,

    /// <summary>It was answered, and the entry stays as it was.</summary>
    Answered,
}
