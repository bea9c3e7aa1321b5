using System.Security.Claims;

namespace Kumppani.Kernel.Security;

/// <summary>Checks a session against what the person is today. Filled by the module that knows people.</summary>
public interface IActorSource
{
    /// <summary>Lets the actor become the session's person, or leaves it a visitor when the session is no longer good.</summary>
    Task IdentifyAsync(ClaimsPrincipal session, Actor actor, CancellationToken stop);
}
