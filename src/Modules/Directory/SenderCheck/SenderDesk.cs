using System.Globalization;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Names;
using Microsoft.Extensions.Options;

namespace Kumppani.Directory.SenderCheck;

/// <summary>Looks up what receivers look up of a sender's domain.</summary>
internal sealed class SenderDesk(INames names, IOptions<MailOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The address where the municipality has given none.</summary>
    public string OwnAddress => options.Value.From;

    /// <summary>The domain whose SPF receivers look at: that of the return address.</summary>
    public string EnvelopeDomain(string sender) => Domain(options.Value.BounceAddress is { Length: > 0 } bounces ? bounces : sender);

    /// <summary>An address's domain in ASCII.</summary>
    public static string Domain(string address) => new IdnMapping().GetAscii(address[(address.LastIndexOf('@') + 1)..]);

    /// <summary>SPF, DKIM and DMARC of a sender, in this order.</summary>
    public async Task<IReadOnlyList<SenderFinding>> CheckAsync(string sender, string selector, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        var (domain, envelope) = (Domain(sender), EnvelopeDomain(sender));
        var key = $"{selector}._domainkey.{domain}";
        var spf = AskAsync(envelope, patience.Token, stop);
        var dkim = AskAsync(key, patience.Token, stop);
        var (policyName, policy) = await PolicyAsync(domain, patience.Token, stop);
        return
        [
            SenderRules.JudgeSpf(envelope, await spf, Mechanism()),
            SenderRules.JudgeDkim(key, await dkim),
            SenderRules.JudgeDmarc(domain, policyName, policy, sender),
        ];
    }

    // Where the domain itself says nothing, the organisation's main domain speaks for it.
    private async Task<(string Name, NameAnswer Answer)> PolicyAsync(string domain, CancellationToken patience, CancellationToken stop)
    {
        var own = $"_dmarc.{domain}";
        var answer = await AskAsync(own, patience, stop);
        var labels = domain.Split('.');
        if (labels.Length <= 2 || answer.Kind is NameAnswerKind.NoAnswer || answer.Texts.Any(text => text.StartsWith("v=DMARC1", StringComparison.Ordinal))) return (own, answer);

        var main = $"_dmarc.{labels[^2]}.{labels[^1]}";
        return (main, await AskAsync(main, patience, stop));
    }

    private async Task<NameAnswer> AskAsync(string name, CancellationToken patience, CancellationToken stop)
    {
        try
        {
            return await names.TextsAsync(name, patience);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new NameAnswer(NameAnswerKind.NoAnswer, []);
        }
    }

    private string Mechanism() => options.Value switch
    {
        { SpfMechanism: { Length: > 0 } given } => given,
        { SmtpHost: var host } when host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) is UriHostNameType.Dns => $"a:{host}",
        var mail => $"a:{new Uri(mail.PublicAddress).IdnHost}",
    };
}
