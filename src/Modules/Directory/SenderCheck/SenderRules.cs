using System.Security.Cryptography;
using Kumppani.Kernel.Names;

namespace Kumppani.Directory.SenderCheck;

/// <summary>Judges the records by which receivers tell whether mail is the sender's: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489).</summary>
internal static class SenderRules
{
    public const string Spf = "SPF";
    public const string Dkim = "DKIM";
    public const string Dmarc = "DMARC";

    private const int FairKey = 2048;
    private const int LeastKey = 1024;

    /// <param name="name">The domain of the return address.</param>
    /// <param name="answer">What the name service said.</param>
    /// <param name="mechanism">The term that names our server, such as <c>include:spf.example.fi</c>.</param>
    public static SenderFinding JudgeSpf(string name, NameAnswer answer, string mechanism)
    {
        var found = answer.Texts.Where(text => text.Equals("v=spf1", StringComparison.OrdinalIgnoreCase) || text.StartsWith("v=spf1 ", StringComparison.OrdinalIgnoreCase)).ToList();
        if (answer.Kind is NameAnswerKind.NoAnswer) return new(Spf, SenderVerdict.NoAnswer, name, [], null);
        if (found is []) return new(Spf, SenderVerdict.Missing, name, [], $"v=spf1 {mechanism} -all");
        if (found is not [var record]) return new(Spf, SenderVerdict.Several, name, found, null);

        var terms = record.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        var all = terms.FindIndex(term => term.TrimStart('+', '-', '~', '?').Equals("all", StringComparison.OrdinalIgnoreCase));
        if (!terms.Any(term => term.TrimStart('+').Equals(mechanism, StringComparison.OrdinalIgnoreCase)))
            return new(Spf, SenderVerdict.NotOurs, name, found, string.Join(' ', ["v=spf1", .. terms[..(all < 0 ? terms.Count : all)], mechanism, .. all < 0 ? [] : terms[all..]]));
        if (all < 0) return new(Spf, terms.Any(term => term.StartsWith("redirect=", StringComparison.OrdinalIgnoreCase)) ? SenderVerdict.Good : SenderVerdict.Weak, name, found, null);
        if (terms[all][0] is '-' or '~') return new(Spf, SenderVerdict.Good, name, found, null);
        return new(Spf, SenderVerdict.Weak, name, found, string.Join(' ', ["v=spf1", .. terms[..all], "-all"]));
    }

    /// <param name="name">The selector's name below the sender's domain.</param>
    /// <param name="answer">What the name service said.</param>
    public static SenderFinding JudgeDkim(string name, NameAnswer answer)
    {
        if (answer.Kind is NameAnswerKind.NoAnswer) return new(Dkim, SenderVerdict.NoAnswer, name, [], null);

        var found = answer.Texts.Where(text => Tags(text).ContainsKey("p")).ToList();
        if (found is []) return new(Dkim, SenderVerdict.Missing, name, answer.Texts, "v=DKIM1; k=rsa; p=…");
        return found is [var record]
            ? new(Dkim, JudgeKey(Tags(record)), name, found, null)
            : new(Dkim, SenderVerdict.Several, name, found, null);
    }

    /// <param name="domain">The sender's domain, for the record to add.</param>
    /// <param name="name">The name that was asked.</param>
    /// <param name="answer">What the name service said.</param>
    /// <param name="reportsTo">Where receivers' reports go.</param>
    public static SenderFinding JudgeDmarc(string domain, string name, NameAnswer answer, string reportsTo)
    {
        if (answer.Kind is NameAnswerKind.NoAnswer) return new(Dmarc, SenderVerdict.NoAnswer, name, [], null);

        var found = answer.Texts.Where(text => text.StartsWith("v=DMARC1", StringComparison.Ordinal)).ToList();
        if (found is []) return new(Dmarc, SenderVerdict.Missing, $"_dmarc.{domain}", [], $"v=DMARC1; p=quarantine; rua=mailto:{reportsTo}");
        if (found is not [var record]) return new(Dmarc, SenderVerdict.Several, name, found, null);
        return Tags(record).GetValueOrDefault("p")?.ToLowerInvariant() switch
        {
            "quarantine" or "reject" => new(Dmarc, SenderVerdict.Good, name, found, null),
            "none" => new(Dmarc, SenderVerdict.Weak, name, found, record.Replace("p=none", "p=quarantine", StringComparison.OrdinalIgnoreCase)),
            _ => new(Dmarc, SenderVerdict.Broken, name, found, $"v=DMARC1; p=quarantine; rua=mailto:{reportsTo}"),
        };
    }

    private static SenderVerdict JudgeKey(Dictionary<string, string> tags)
    {
        var key = string.Concat(tags["p"].Where(character => !char.IsWhiteSpace(character)));
        var bytes = new byte[key.Length];
        if (key.Length == 0 || !Convert.TryFromBase64String(key, bytes, out var length)) return SenderVerdict.Broken;
        if (tags.GetValueOrDefault("k", "rsa") is "ed25519") return length == 32 ? SenderVerdict.Good : SenderVerdict.Broken;

        using var rsa = RSA.Create();
        try
        {
            rsa.ImportSubjectPublicKeyInfo(bytes.AsSpan(0, length), out _);
        }
        catch (CryptographicException)
        {
            return SenderVerdict.Broken;
        }

        return rsa.KeySize >= FairKey ? SenderVerdict.Good : rsa.KeySize >= LeastKey ? SenderVerdict.Weak : SenderVerdict.Broken;
    }

    // The first of a name counts.
    private static Dictionary<string, string> Tags(string record) =>
        record.Split(';').Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0].Trim().ToLowerInvariant()).ToDictionary(pair => pair[0].Trim().ToLowerInvariant(), pair => pair[1].Trim());
}
