namespace Kumppani.Cooperation.Domain;

/// <summary>What the municipality can do with a matter.</summary>
internal enum IssueStep
{
    /// <summary>Says who answers it.</summary>
    TakeUp,

    /// <summary>Answers it in public.</summary>
    Answer,

    /// <summary>Puts it aside.</summary>
    Close,
}
