using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Workshops;

/// <summary>What became of a writing.</summary>
/// <param name="Revision">The revision to write upon next.</param>
/// <param name="Text">What stands there now, when another device has written meanwhile.</param>
/// <param name="Problem">Why it was refused; null when it stands.</param>
internal sealed record WriteResult(int Revision, string? Text, Problem? Problem)
{
    /// <summary>True when another device has written meanwhile: both texts are to be shown.</summary>
    public bool IsConflict => Problem == WorkshopProblems.AnswerChanged;
}
