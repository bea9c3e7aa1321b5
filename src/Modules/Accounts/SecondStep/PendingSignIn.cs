using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.SecondStep;

/// <summary>Whoever has taken the first step and not yet the second: kept for ten minutes in a cookie that only this program can make and read.</summary>
internal sealed class PendingSignIn(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string Cookie = "kumppani-second-step";

    private readonly SealedCookie<First> cookie = new(Cookie, "Kumppani.SecondStep", TimeSpan.FromMinutes(10), protection, http);

    public void Keep(Person person, Guid? organisationId, string? returnPath, Guid? municipalityId = null) =>
        cookie.Keep(new First(person.Id, person.SecurityStamp!, organisationId, returnPath, municipalityId));

    /// <summary>Null when there is none, it is too old, or it is not ours.</summary>
    public First? Find() => cookie.Find();

    public void Forget() => cookie.Forget();

    /// <summary>The first step, as it was taken.</summary>
    internal sealed record First(Guid PersonId, string Stamp, Guid? OrganisationId, string? ReturnPath, Guid? MunicipalityId);
}
