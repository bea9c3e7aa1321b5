using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Domain;

/// <summary>
/// Somebody asked for a sign-in link to this address. Whether the address is known is looked at afterwards, so that the answer takes as long for
/// any address; the request is then deleted.
/// </summary>
internal sealed class SignInRequest : Entity
{
    public required string Address { get; init; }

    /// <summary>Path, without language, to go to after signing in.</summary>
    public string? ReturnPath { get; init; }

    public required DateTime At { get; init; }

    public static SignInRequest Of(string address, string? returnPath, DateTime now)
    {
        var request = new SignInRequest { Address = address, ReturnPath = returnPath, At = now };
        request.Raise(new SignInRequested(request.Id));
        return request;
    }
}
