namespace Kumppani.Forums.Pages.Ballots;

/// <summary>One option as typed; blank to take it away.</summary>
internal sealed class BallotFormOption
{
    public Guid Id { get; set; }

    public string? Text { get; set; }
}
