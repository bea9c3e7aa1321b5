using Microsoft.AspNetCore.DataProtection;

namespace Kumppani.Accounts.Municipal;

/// <summary>Keeps what a municipality's service has given us to prove ourselves with, encrypted by the key ring.</summary>
internal sealed class ClientSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Kumppani.Municipal.ClientSecret");

    public string Close(string secret) => protector.Protect(secret);

    public string Open(string kept) => protector.Unprotect(kept);
}
