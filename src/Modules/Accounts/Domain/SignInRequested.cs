using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Domain;

/// <summary>Somebody asked for a sign-in link; whether there is an account is not known yet.</summary>
internal sealed record SignInRequested(Guid RequestId) : DomainEvent;
