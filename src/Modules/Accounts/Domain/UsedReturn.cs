namespace Kumppani.Accounts.Domain;

/// <summary>A return from a municipality's sign-in that has been used: it is good once, on all nodes. Only the hash of its state is kept, for as long as it could come again.</summary>
internal sealed class UsedReturn
{
    public required string StateHash { get; init; }

    public required DateTime EndsAt { get; init; }
}
