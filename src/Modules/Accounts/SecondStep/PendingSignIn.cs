using System.Text.Json;
using Kumppani.Accounts.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.SecondStep;

/// <summary>Whoever has taken the first step and not yet the second: kept for ten minutes in a cookie that only this program can make and read.</summary>
internal sealed class PendingSignIn(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string Cookie = "kumppani-second-step";

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Kumppani.SecondStep").ToTimeLimitedDataProtector();

    public void Keep(Person person, Guid? organisationId, string? returnPath) =>
        http.HttpContext!.Response.Cookies.Append(
            Cookie, protector.Protect(JsonSerializer.Serialize(new First(person.Id, person.SecurityStamp!, organisationId, returnPath)), GoodFor), Options(GoodFor));

    /// <summary>Null when there is none, it is too old, or it is not ours.</summary>
    public First? Find()
    {
        if (http.HttpContext!.Request.Cookies[Cookie] is not { Length: > 0 } kept) return null;
        try
        {
            return JsonSerializer.Deserialize<First>(protector.Unprotect(kept));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Forget() => http.HttpContext!.Response.Cookies.Delete(Cookie, Options(null));

    private CookieOptions Options(TimeSpan? age) =>
        new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.HttpContext!.Request.IsHttps, MaxAge = age };

    /// <summary>The first step, as it was taken.</summary>
    internal sealed record First(Guid PersonId, string Stamp, Guid? OrganisationId, string? ReturnPath);
}
