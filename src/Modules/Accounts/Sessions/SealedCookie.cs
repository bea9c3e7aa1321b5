using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.Sessions;

/// <summary>Something kept for a while in a cookie that only this program can make and read.</summary>
internal sealed class SealedCookie<T>(string name, string purpose, TimeSpan goodFor, IDataProtectionProvider protection, IHttpContextAccessor http)
    where T : class
{
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    public void Keep(T value) => http.HttpContext!.Response.Cookies.Append(name, protector.Protect(JsonSerializer.Serialize(value), goodFor), Options(goodFor));

    /// <summary>Null when there is none, it is too old, or it is not ours.</summary>
    public T? Find()
    {
        if (http.HttpContext!.Request.Cookies[name] is not { Length: > 0 } kept) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Forget() => http.HttpContext!.Response.Cookies.Delete(name, Options(null));

    private CookieOptions Options(TimeSpan? age) =>
        new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.HttpContext!.Request.IsHttps, MaxAge = age };
}
