using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Security;

/// <summary>The key of the throttles' hashes: the database alone does not tell which addresses were counted. A new one only forgets the counts of this window.</summary>
public sealed class ThrottleSecret(IServiceScopeFactory scopes, IDataProtectionProvider protection) : StoredSecret(scopes, protection, "throttle-secret", "Kumppani.Throttle");
