namespace Kumppani.Kernel.Security;

/// <summary>A try that has been counted.</summary>
/// <param name="Counts">The counts after it, in the order of the limits.</param>
/// <param name="IsWithin">True when no limit is exceeded: it may go on.</param>
/// <param name="Keys">The rows it was counted in, for giving it back.</param>
public sealed record ThrottledTry(IReadOnlyList<int> Counts, bool IsWithin, IReadOnlyList<string> Keys);
