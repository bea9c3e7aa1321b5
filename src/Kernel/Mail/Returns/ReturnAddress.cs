using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Mail;

/// <summary>
/// The return address of each mail: the operator's, with the mail and a keyed hash behind a plus sign. Whoever has not got a mail of ours cannot make
/// its address, so what comes back to one was sent by us.
/// </summary>
internal sealed class ReturnAddress(MailSecret secret, IOptions<MailOptions> options)
{
    /// <summary>What stands before the @ is at most 64 characters with the mark (RFC 5321).</summary>
    public const int LongestName = 15;

    private const int Id = 32;
    private const int Hash = 16;

    /// <summary>The return address of the mail, or null when the operator has given none.</summary>
    public async Task<string?> OfAsync(Guid mailId, CancellationToken stop)
    {
        if (options.Value.BounceAddress is not { Length: > 0 } address) return null;

        var at = address.LastIndexOf('@');
        return $"{address[..at]}+{mailId:N}{await HashAsync(mailId, stop)}{address[at..]}";
    }

    /// <summary>The mail whose return address this is, or null.</summary>
    public async Task<Guid?> ReadAsync(string address, CancellationToken stop)
    {
        var (plus, at) = (address.IndexOf('+', StringComparison.Ordinal), address.LastIndexOf('@'));
        if (plus < 0 || at - plus - 1 != Id + Hash) return null;

        var (mark, hash) = (address.Substring(plus + 1, Id), address.Substring(plus + 1 + Id, Hash).ToLowerInvariant());
        if (!Guid.TryParseExact(mark, "N", out var mailId)) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(await HashAsync(mailId, stop)), Encoding.UTF8.GetBytes(hash)) ? mailId : null;
    }

    private async Task<string> HashAsync(Guid mailId, CancellationToken stop) => (await secret.HashAsync($"return:{mailId:N}", stop))[..Hash];
}
