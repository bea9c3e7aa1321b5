using System.Security.Cryptography;
using Kumppani.Directory.SenderCheck;
using Kumppani.Kernel.Names;

namespace Kumppani.Tests.Directory.Senders;

public sealed class SenderRulesTests
{
    private const string Ours = "include:spf.kumppani.example";

    [Theory]
    [InlineData("v=spf1 include:spf.kumppani.example -all", nameof(SenderVerdict.Good), null)]
    [InlineData("V=SPF1 mx +include:SPF.kumppani.example ~all", nameof(SenderVerdict.Good), null)]
    [InlineData("v=spf1 include:spf.kumppani.example redirect=_spf.example.fi", nameof(SenderVerdict.Good), null)]
    [InlineData("v=spf1 include:spf.kumppani.example", nameof(SenderVerdict.Weak), null)]
    [InlineData("v=spf1 include:spf.kumppani.example ?all", nameof(SenderVerdict.Weak), "v=spf1 include:spf.kumppani.example -all")]
    [InlineData("v=spf1 include:spf.kumppani.example +all", nameof(SenderVerdict.Weak), "v=spf1 include:spf.kumppani.example -all")]
    [InlineData("v=spf1 mx -all", nameof(SenderVerdict.NotOurs), "v=spf1 mx include:spf.kumppani.example -all")]
    [InlineData("v=spf1 include:notspf.kumppani.example ~all", nameof(SenderVerdict.NotOurs), "v=spf1 include:notspf.kumppani.example include:spf.kumppani.example ~all")]
    [InlineData("v=spf1", nameof(SenderVerdict.NotOurs), "v=spf1 include:spf.kumppani.example")]
    [InlineData("v=spf10 include:spf.kumppani.example -all", nameof(SenderVerdict.Missing), "v=spf1 include:spf.kumppani.example -all")]
    [InlineData("v=spf1 -all|v=spf1 mx -all", nameof(SenderVerdict.Several), null)]
    public void Of_spf_it_is_said_whether_our_server_is_named_and_what_to_write(string texts, string verdict, string? wanted)
    {
        var finding = SenderRules.JudgeSpf("example.fi", Found(texts), Ours);

        Assert.Equal((verdict, wanted), (finding.Verdict.ToString(), finding.Wanted));
    }

    [Theory]
    [InlineData("v=DMARC1; p=reject", nameof(SenderVerdict.Good), null)]
    [InlineData("v=DMARC1;p=quarantine;rua=mailto:x@example.fi", nameof(SenderVerdict.Good), null)]
    [InlineData("v=DMARC1; p=none; pct=100", nameof(SenderVerdict.Weak), "v=DMARC1; p=quarantine; pct=100")]
    [InlineData("v=DMARC1; rua=mailto:x@example.fi", nameof(SenderVerdict.Broken), "v=DMARC1; p=quarantine; rua=mailto:kunta@example.fi")]
    [InlineData("something", nameof(SenderVerdict.Missing), "v=DMARC1; p=quarantine; rua=mailto:kunta@example.fi")]
    [InlineData("v=DMARC1; p=none|v=DMARC1; p=reject", nameof(SenderVerdict.Several), null)]
    public void Of_dmarc_it_is_said_whether_forgeries_are_turned_away(string texts, string verdict, string? wanted)
    {
        var finding = SenderRules.JudgeDmarc("example.fi", "_dmarc.example.fi", Found(texts), "kunta@example.fi");

        Assert.Equal((verdict, wanted), (finding.Verdict.ToString(), finding.Wanted));
    }

    [Theory]
    [InlineData(2048, nameof(SenderVerdict.Good))]
    [InlineData(1024, nameof(SenderVerdict.Weak))]
    [InlineData(512, nameof(SenderVerdict.Broken))]
    public void Of_dkim_it_is_said_whether_the_key_is_fit(int bits, string verdict)
    {
        using var key = RSA.Create(bits);

        var finding = SenderRules.JudgeDkim("s1._domainkey.example.fi", Found($"v=DKIM1; k=rsa; p={Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}"));

        Assert.Equal(verdict, finding.Verdict.ToString());
    }

    [Theory]
    [InlineData("v=DKIM1; p=", nameof(SenderVerdict.Broken))]
    [InlineData("v=DKIM1; p=not base64!", nameof(SenderVerdict.Broken))]
    [InlineData("v=DKIM1; p=AAAA", nameof(SenderVerdict.Broken))]
    [InlineData("v=DKIM1; k=ed25519; p=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", nameof(SenderVerdict.Good))]
    [InlineData("hello", nameof(SenderVerdict.Missing))]
    public void A_key_that_is_none_is_told(string text, string verdict) =>
        Assert.Equal(verdict, SenderRules.JudgeDkim("s1._domainkey.example.fi", Found(text)).Verdict.ToString());

    private static NameAnswer Found(string texts) => new(NameAnswerKind.Found, texts.Split('|'));
}
