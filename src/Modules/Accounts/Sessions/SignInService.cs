using System.Security.Claims;
using Kumppani.Accounts.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kumppani.Accounts.Sessions;

/// <summary>Opens, changes and closes the session cookie.</summary>
internal sealed class SignInService(SignInManager<Person> signIn, IHttpContextAccessor http)
{
    /// <summary>Signs a person in, acting for an organisation (or for the first of hers).</summary>
    public Task SignInAsync(Person person, Guid? organisationId = null) =>
        signIn.SignInWithClaimsAsync(person, isPersistent: false, organisationId is { } id ? [new Claim(AccountClaims.Organisation, id.ToString())] : []);

    /// <summary>Ends the session.</summary>
    public Task SignOutAsync() => http.HttpContext!.SignOutAsync(IdentityConstants.ApplicationScheme);
}
