using System.Runtime.ExceptionServices;

namespace Kumppani.Kernel.Security;

/// <summary>
/// A feature of a request of which nobody could say whose it is, since the database was away. Thrown after the authentication, whose answer is kept for the
/// request: the error page, which runs through it again, would fail on it anew.
/// </summary>
/// <param name="Failure">What the database said.</param>
public sealed record SessionUnknown(ExceptionDispatchInfo Failure);
