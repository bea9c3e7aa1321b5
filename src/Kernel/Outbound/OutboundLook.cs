namespace Kumppani.Kernel.Outbound;

/// <summary>How an address answers that was only looked at: nothing of the page is read.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Next">Where it sends on to; null when it does not, or not to an address.</param>
public sealed record OutboundLook(int Status, Uri? Next);
