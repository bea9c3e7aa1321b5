namespace Kumppani.Kernel.Mail;

/// <summary>An address from which mail came back. The row goes when mail arrives there again; a corrected address has none.</summary>
public sealed class TroubledAddress
{
    /// <summary>So many mails in a row that did not arrive, and the address counts as one that cannot be reached.</summary>
    public const int MostSoft = 3;

    /// <summary>The address.</summary>
    public required string Address { get; init; }

    /// <summary>What came back last, the graver kept.</summary>
    public BounceKind Kind { get; private set; }

    /// <summary>How many in a row.</summary>
    public int Times { get; private set; }

    /// <summary>The status code that came last.</summary>
    public string? Code { get; private set; }

    /// <summary>When the last came back.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>Mail to it does not arrive, as far as one can tell.</summary>
    public bool IsUnreachable => Kind is not BounceKind.Soft || Times >= MostSoft;

    /// <summary>One more came back.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="code">Its status code.</param>
    /// <param name="arrivedSince">A mail has arrived since the last one: counting begins anew.</param>
    /// <param name="now">The instant.</param>
    public void Take(BounceKind kind, string? code, bool arrivedSince, DateTime now)
    {
        Times = arrivedSince ? 1 : Times + 1;
        Kind = arrivedSince || kind > Kind ? kind : Kind;
        (Code, LastAt) = (code, now);
    }
}
