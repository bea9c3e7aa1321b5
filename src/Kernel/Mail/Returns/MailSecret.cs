using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Mail;

/// <summary>The key of return addresses. A new one would only mean that what is on its way back is not known.</summary>
internal sealed class MailSecret(IServiceScopeFactory scopes, IDataProtectionProvider protection) : StoredSecret(scopes, protection, "mail-secret", "Kumppani.Mail");
