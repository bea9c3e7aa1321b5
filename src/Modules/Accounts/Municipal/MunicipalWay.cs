using System.Security.Cryptography;
using System.Text;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts.Municipal;

/// <summary>Sends a browser on its way to a municipality's service, and knows the addresses it comes back to.</summary>
internal sealed class MunicipalWay(ProviderBook providers, MunicipalTickets tickets, IOptions<MailOptions> mail)
{
    /// <summary>Where the service sends her back: an address for each municipality, so that the answer of one is never taken for another's.</summary>
    public string ReturnAddress(Guid signInId) => $"{Home}/sign-in/municipal/{signInId}/return";

    /// <summary>Where the service may send her after she has signed out there too.</summary>
    public string AfterSignOut => Home + "/";

    private string Home => mail.Value.PublicAddress.TrimEnd('/');

    /// <summary>The address at the service; what comes back is good in this browser only.</summary>
    public async Task<Outcome<string>> BeginAsync(MunicipalSignIn settings, string? returnPath, Guid? linkTo, CancellationToken stop)
    {
        var found = await providers.FindAsync(settings.Issuer, stop);
        if (!found.IsDone) return MunicipalProblems.Away(found.Problem.Code);

        var begun = new MunicipalTickets.Begun(settings.Id, settings.Issuer, Secrets.Token(), Secrets.Token(), Secrets.Token(), returnPath, linkTo);
        tickets.Way.Keep(begun);
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = settings.ClientId,
            ["redirect_uri"] = ReturnAddress(settings.Id),
            // The name is shown to her when she links the account; an address of mail is not even asked for.
            ["scope"] = "openid profile",
            ["state"] = begun.State,
            ["nonce"] = begun.Nonce,
            ["code_challenge"] = Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(begun.Verifier))),
            ["code_challenge_method"] = "S256",
        };
        if (settings.MaxAgeMinutes is { } minutes) query["max_age"] = (minutes * 60).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (settings.AskedClasses.Length > 0) query["acr_values"] = settings.AskedClasses;
        return QueryHelpers.AddQueryString(found.Value.Metadata.AuthorizationEndpoint, query);
    }

    /// <summary>Where she may sign out at the service as well; null when it offers no such thing or does not answer.</summary>
    public async Task<string?> SignOutAddressAsync(MunicipalSignIn settings, CancellationToken stop)
    {
        var found = await providers.FindAsync(settings.Issuer, stop);
        return found is { IsDone: true, Value.Metadata.EndSessionEndpoint: { Length: > 0 } end } && Uri.TryCreate(end, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? QueryHelpers.AddQueryString(end, new Dictionary<string, string?>(StringComparer.Ordinal) { ["client_id"] = settings.ClientId, ["post_logout_redirect_uri"] = AfterSignOut })
            : null;
    }
}
