using Kumppani.Kernel.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts.Passkeys;

/// <summary>
/// What is asked of a passkey. It belongs to the host of the public address and is used on that very origin; as long as no public address over
/// https is configured, on the one that the browser has asked. The person is verified by her device, so that it counts as two steps.
/// </summary>
internal sealed class PasskeyRules(IOptions<MailOptions> mail) : IConfigureOptions<IdentityPasskeyOptions>
{
    /// <summary>How long an answer is waited for.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(5);

    public void Configure(IdentityPasskeyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var home = new Uri(mail.Value.PublicAddress);
        var isPublic = home.Scheme == Uri.UriSchemeHttps;
        // Null: the host of the request.
        options.ServerDomain = isPublic ? home.IdnHost : null;
        options.ValidateOrigin = asked => ValueTask.FromResult(
            !asked.CrossOrigin && asked.Origin == (isPublic ? Origin(home) : $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}"));
        options.UserVerificationRequirement = "required";
        // She is found by the passkey alone, without typing who she is.
        options.ResidentKeyRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = GoodFor;
    }

    private static string Origin(Uri home) => home.IsDefaultPort ? $"{home.Scheme}://{home.IdnHost}" : $"{home.Scheme}://{home.IdnHost}:{home.Port}";
}
