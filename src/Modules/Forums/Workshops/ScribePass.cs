using System.Security.Cryptography;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Workshops;

/// <summary>
/// A scribe's way in: no account, a cookie that holds her group's code. It is worth what the code is worth: nothing when the host
/// has renewed it or the gathering is over.
/// </summary>
internal sealed class ScribePass(AppDb db, IDataProtectionProvider protection)
{
    public const string Cookie = "scribe";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("scribe").ToTimeLimitedDataProtector();

    /// <summary>The group a code opens, or null.</summary>
    public async Task<ScribeSeat?> OpenAsync(string? typed, CancellationToken stop)
    {
        var code = Secrets.Normalise(typed);
        return code.Length == 0 ? null : await (
            from grouped in db.WorkshopGroups
            where grouped.Code == code
            join workshop in db.Set<Workshop>() on grouped.WorkshopId equals workshop.Id
            join gathering in db.Set<Gathering>() on workshop.GatheringId equals gathering.Id
            where gathering.State == GatheringState.Published
            select new ScribeSeat(gathering.Id, gathering.HostId, workshop.Id, grouped.Id, grouped.Code, gathering.Title, grouped.Name)).FirstOrDefaultAsync(stop);
    }

    /// <summary>The group whose pages this browser may open, or null.</summary>
    public async Task<ScribeSeat?> SeatAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.Cookies[Cookie] is not { } cookie) return null;
        try
        {
            return await OpenAsync(protector.Unprotect(cookie), stop);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Give(HttpResponse response, ScribeSeat seat) => response.Cookies.Append(Cookie, protector.Protect(seat.Code, Lifetime), Options(response, Lifetime));

    public void TakeBack(HttpResponse response) => response.Cookies.Delete(Cookie, Options(response, null));

    private static CookieOptions Options(HttpResponse response, TimeSpan? age) =>
        new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps, MaxAge = age };
}
