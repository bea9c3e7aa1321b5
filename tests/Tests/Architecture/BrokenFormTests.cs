using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Tests.Architecture;

/// <summary>Forms that no browser would send, to every endpoint that takes one: refused in words, and nothing fails.</summary>
public sealed class BrokenFormTests(StillDemo still)
{
    private static readonly (string Name, string Type, string Body)[] Broken =
    [
        ("no boundary", "multipart/form-data", "--x\r\n\r\n--x--"),
        ("an empty boundary", "multipart/form-data; boundary=", "x"),
        ("an endless boundary", "multipart/form-data; boundary=" + new string('b', 300), "x"),
        ("cut short in a value", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Form.Name\"\r\n\r\nhalf"),
        ("cut short in a header", "multipart/form-data; boundary=x", "--x\r\nContent-Dispo"),
        ("nothing at all", "multipart/form-data; boundary=x", ""),
        ("a header without a name", "multipart/form-data; boundary=x", "--x\r\n: :\r\n\r\nx\r\n--x--\r\n"),
        ("no disposition", "multipart/form-data; boundary=x", "--x\r\n\r\nx\r\n--x--\r\n"),
        ("another boundary", "multipart/form-data; boundary=x", "--y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--y--\r\n"),
        ("too many fields", "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 5000).Select(number => $"a{number}=1"))),
        ("an endless name", "application/x-www-form-urlencoded", new string('n', 5000) + "=1"),
        ("half an escape", "application/x-www-form-urlencoded; charset=nonsense", "a=%E4%&%zz=%"),
    ];

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_in_words_everywhere()
    {
        var demo = await still.StartedAsync();
        var pages = demo.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => endpoint.RoutePattern.RawText).Distinct(StringComparer.Ordinal).Count();
        // A form is read before the record is looked for.
        var paths = EndpointPaths.Of(demo, "POST", demo.OneOfEach, ["seinajoki"], most: 1, each: 2).ToList();
        ConcurrentQueue<string> faults = [];
        ConcurrentDictionary<string, bool> refused = [];

        foreach (var asker in await SafeMethodTests.AskersAsync(demo))
        {
            await Parallel.ForEachAsync(paths.Index(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (numbered, _) =>
            {
                // One in three of them each, so that all meet endpoints of every kind.
                var (number, path) = numbered;
                var own = Broken.Where((_, turn) => turn % 3 == number % 3).ToList();
                var (looked, lookedType, lookedBody) = own[number / 3 % own.Count];
                // Whoever looks may send a form too: one each, as the page is made for it.
                var asked = await asker.SendAsync(Request(HttpMethod.Get, path, lookedType, lookedBody));
                if ((int)asked.Status >= 500 && !path.StartsWith("/errors/", StringComparison.Ordinal)) faults.Enqueue($"{path} fails with {(int)asked.Status} when asked with {looked}");
                foreach (var (name, type, body) in own)
                {
                    var answer = await asker.SendAsync(Request(HttpMethod.Post, path, type, body));
                    if ((int)answer.Status >= 500 && !path.StartsWith("/errors/", StringComparison.Ordinal)) faults.Enqueue($"{path} fails with {(int)answer.Status} for {name}");
                    if (answer.Status != HttpStatusCode.BadRequest) continue;

                    if (answer.Heading == Kumppani.Ui.Texts.Error400Title) refused.TryAdd(path, true);
                    else if (!path.StartsWith("/api/", StringComparison.Ordinal)) faults.Enqueue($"{path} is refused without words for {name}: {answer.Heading}");
                }
            });
        }

        Assert.True(faults.IsEmpty, string.Join(Environment.NewLine, faults.Order(StringComparer.Ordinal).Take(40)));
        Assert.InRange(refused.Count, pages / 2, int.MaxValue);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string type, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return new HttpRequestMessage(method, path.StartsWith("/api/", StringComparison.Ordinal) ? path : "/fi" + path) { Content = content };
    }
}
