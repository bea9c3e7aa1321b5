namespace Kumppani.Cooperation.Domain;

/// <summary>What came of asking an address once.</summary>
/// <param name="State">How it answered.</param>
/// <param name="MovedTo">Where it has moved, when it has.</param>
internal readonly record struct HelpAnswer(HelpState State, string? MovedTo = null)
{
    public bool IsFailure => State is HelpState.NotFound or HelpState.NoAnswer;
}
