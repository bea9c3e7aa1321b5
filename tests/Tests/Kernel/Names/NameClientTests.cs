using System.Text;
using Kumppani.Kernel.Names;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Kernel.Names;

public sealed class NameClientTests : IAsyncLifetime
{
    private readonly FakeNameServer server = new();

    public static TheoryData<string> Hostile => [.. Lies.Keys];

    private static Dictionary<string, Func<byte[], byte[]?>> Lies { get; } = new()
    {
        ["silence"] = _ => null,
        ["nothing"] = _ => [],
        ["a few bytes"] = question => question[..8],
        ["another number"] = question => [(byte)~question[0], .. FakeNameServer.Answer(question, [FakeNameServer.Record(16, FakeNameServer.Parts("v=spf1"))])[1..]],
        ["the question sent back"] = question => question,
        ["server failure"] = question => FakeNameServer.Answer(question, [], code: 2),
        ["a name that points at itself"] = question => With(question, [0xC0, (byte)End(question), 0, 16, 0, 1, 0, 0, 0, 1, 0, 2, 1, 65]),
        ["a name that points ahead"] = question => With(question, [0xC0, (byte)(End(question) + 4), 0, 16, 0, 1, 0, 0, 0, 1, 0, 2, 1, 65]),
        ["two names that point at each other"] = question => With(question, [1, 97, 0xC0, (byte)End(question), 0, 16, 0, 1, 0, 0, 0, 1, 0, 2, 1, 65]),
        ["a record longer than the message"] = question => With(question, [0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 1, 0xFF, 0xFF, 1, 65]),
        ["a part longer than its record"] = question => With(question, [0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 1, 0, 2, 200, 65]),
        ["more records than there are"] = question => FakeNameServer.Answer(question, [.. Enumerable.Repeat<byte[]>([], 50)]),
        ["thousands of records"] = question => FakeNameServer.Answer(question, [.. Enumerable.Repeat<byte[]>([], 60_000)]),
        ["more than we take"] = question => FakeNameServer.Answer(question, [FakeNameServer.Record(16, FakeNameServer.Parts(new string('a', 40_000)))]),
    };

    [Fact]
    public async Task The_texts_of_a_name_are_found_and_put_together_from_their_parts()
    {
        var longer = "v=DKIM1; p=" + new string('A', 400);
        server.Knows("example.fi", "v=spf1 -all", "other");
        server.Knows("mail._domainkey.example.fi", longer);

        var (texts, parts, none) = (await AskAsync("example.fi"), await AskAsync("mail._domainkey.example.fi"), await AskAsync("_dmarc.example.fi"));

        Assert.Equal((NameAnswerKind.Found, "v=spf1 -all|other"), (texts.Kind, string.Join('|', texts.Texts)));
        Assert.Equal([longer], parts.Texts);
        Assert.Equal(NameAnswerKind.None, none.Kind);
    }

    [Fact]
    public async Task What_does_not_fit_comes_by_the_longer_way()
    {
        var longest = new string('a', 5000);
        server.Knows("long.example.fi", longest);

        var answer = await AskAsync("long.example.fi");

        Assert.Equal((NameAnswerKind.Found, longest), (answer.Kind, answer.Texts.Single()));
        Assert.Equal(1, server.ByTcp);
    }

    [Fact]
    public async Task A_name_that_stands_for_another_is_followed_and_records_of_strangers_are_not()
    {
        byte[] other = [5, .. Encoding.ASCII.GetBytes("other"), 0];
        byte[] stranger = [8, .. Encoding.ASCII.GetBytes("stranger"), 0];
        server.Says("alias.example.fi", question => FakeNameServer.Answer(question,
            [FakeNameServer.Record(5, other), [.. other, .. FakeNameServer.Record(16, FakeNameServer.Parts("found"))[2..]], [.. stranger, .. FakeNameServer.Record(16, FakeNameServer.Parts("forged"))[2..]]]));

        var answer = await AskAsync("alias.example.fi");

        Assert.Equal(["found"], answer.Texts);
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_hostile_answer_is_none(string lie)
    {
        server.Says("example.fi", Lies[lie]);

        var answer = await AskAsync("example.fi");

        Assert.Equal((NameAnswerKind.NoAnswer, 0), (answer.Kind, answer.Texts.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..fi")]
    [InlineData("ä.fi")]
    [InlineData("a b.fi")]
    public async Task What_is_no_name_is_not_asked(string name) => Assert.Equal(NameAnswerKind.NoAnswer, (await AskAsync(name)).Kind);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task<NameAnswer> AskAsync(string name) => new NameClient(Options.Create(new NamesOptions { Server = server.Address })).TextsAsync(name, CancellationToken.None);

    private static int End(byte[] question) => Array.IndexOf(question, (byte)0, 12) + 5;

    private static byte[] With(byte[] question, byte[] record) => FakeNameServer.Answer(question, [record]);
}
