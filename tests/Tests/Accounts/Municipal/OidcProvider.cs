using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>A sign-in service by other hands (npm oidc-provider, certified). Without its npm package the tests say so and are skipped.</summary>
internal sealed class OidcProvider : IAsyncDisposable
{
    private Process running = null!;

    public static bool IsThere { get; } = System.IO.Directory.Exists(Path.Combine(Folder(), "node_modules", "oidc-provider"));

    public string Issuer { get; private set; } = "";

    public static async Task<OidcProvider> StartAsync(string returnAddress, string afterSignOut)
    {
        var start = new ProcessStartInfo("node", Path.Combine(Folder(), "oidc.mjs")) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true };
        (start.Environment["OIDC_RETURN"], start.Environment["OIDC_HOME"]) = (returnAddress, afterSignOut);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var first = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync())!);
        return new OidcProvider { running = process, Issuer = first.RootElement.GetProperty("issuer").GetString()! };
    }

    /// <summary>Signs in there under a name, in its own forms; gives the address at which the browser is sent back.</summary>
    public static async Task<Uri> SignInAsync(Uri asked, string name)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), UseProxy = false };
        using var client = new HttpClient(handler);
        var (address, answer) = (asked, await client.GetAsync(asked));
        for (var hop = 0; hop < 15; hop++)
        {
            if (answer.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                if (address.Authority != asked.Authority) return address;
                answer = await client.GetAsync(address);
                continue;
            }

            var text = await answer.Content.ReadAsStringAsync();
            var form = new HtmlParser().ParseDocument(text).QuerySelector<IHtmlFormElement>("form") ?? throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}: {text}");
            var fields = form.QuerySelectorAll<IHtmlInputElement>("input").Where(input => input.Name is not null).ToDictionary(input => input.Name!, input => input.Value, StringComparer.Ordinal);
            if (fields.ContainsKey("login")) (fields["login"], fields["password"]) = (name, "anything");
            address = new Uri(address, form.GetAttribute("action")!);
            answer = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        }

        throw new InvalidOperationException($"The service did not send back; last at {address}.");
    }

    public async ValueTask DisposeAsync()
    {
        running.StandardInput.Close();
        await running.WaitForExitAsync();
        running.Dispose();
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "npm"));
}
