using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Domain;

/// <summary>How a municipality's people sign in by its own service (OpenID Connect). Its id is the municipality's.</summary>
internal sealed class MunicipalSignIn : Entity
{
    public const int MaxIssuer = 300;
    public const int MaxClientId = 200;
    public const int MaxSecret = 500;
    public const int MaxName = 80;
    public const int MaxWords = 300;
    public const int MaxClaims = 1000;

    /// <summary>The service's own name for itself, an https address; what it signs must say the same, letter by letter.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>What the service calls this program.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>Encrypted by the key ring.</summary>
    public string ProtectedSecret { get; private set; } = "";

    /// <summary>The words of the button.</summary>
    public string Name { get; private set; } = "";

    public bool IsOn { get; private set; }

    /// <summary>Whoever acts for the municipality must have signed in by its service.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>The class of sign-in that is asked for (<c>acr</c>), blank-separated; the answer must then be one of them.</summary>
    public string AskedClasses { get; private set; } = "";

    /// <summary>Values of <c>acr</c> or <c>amr</c> that count as a second step; none count when empty.</summary>
    public string StrongMethods { get; private set; } = "";

    /// <summary>How long ago she may have signed in there; null for any time.</summary>
    public int? MaxAgeMinutes { get; private set; }

    /// <summary>What the token must say of her, <c>name=value</c> a line.</summary>
    public string RequiredClaims { get; private set; } = "";

    /// <summary>True when sessions that came by the old settings must not go on.</summary>
    public bool EndsSessions(MunicipalTerms terms) => IsOn && (!terms.IsOn || terms.Issuer != Issuer || terms.ClientId != ClientId);

    public Outcome Set(MunicipalTerms terms)
    {
        if (!IsIssuer(terms.Issuer)) return AccountProblems.IssuerInvalid;
        if (terms.RequiredClaims.Split('\n', StringSplitOptions.RemoveEmptyEntries).Any(line => line.IndexOf('=', StringComparison.Ordinal) < 1)) return AccountProblems.ClaimsInvalid;

        // A secret is told to nobody but the service it was typed for.
        var isSame = terms.Issuer == Issuer && terms.ClientId == ClientId;
        if (terms.ProtectedSecret is null && (ProtectedSecret.Length == 0 || !isSame)) return AccountProblems.SecretMissing;

        (Issuer, ClientId, Name, IsOn, IsRequired) = (terms.Issuer, terms.ClientId, terms.Name, terms.IsOn, terms.IsRequired);
        (AskedClasses, StrongMethods, MaxAgeMinutes, RequiredClaims) = (terms.AskedClasses, terms.StrongMethods, terms.MaxAgeMinutes, terms.RequiredClaims);
        ProtectedSecret = terms.ProtectedSecret ?? ProtectedSecret;
        return Raise(new MunicipalSignInSet(Id, IsOn, IsRequired));
    }

    // Whether it may be asked is the network's rule; here its shape (OpenID Connect Discovery 1.0, 3).
    private static bool IsIssuer(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
        && address is { Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 } && !typed.Contains('#', StringComparison.Ordinal) && !typed.Contains('?', StringComparison.Ordinal);
}
