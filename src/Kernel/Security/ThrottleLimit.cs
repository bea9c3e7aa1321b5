namespace Kumppani.Kernel.Security;

/// <summary>What is counted, and how much of it is let through.</summary>
/// <param name="Door">What is tried, for example <c>password</c>; counts of different doors are apart.</param>
/// <param name="Who">By whom or against whom: a client's network, an address, an id. Never stored, only hashed with a key.</param>
/// <param name="Most">How many tries a window lets through; at least one.</param>
/// <param name="Window">Length of the window, from its first try.</param>
public sealed record ThrottleLimit(string Door, string Who, int Most, TimeSpan Window);
