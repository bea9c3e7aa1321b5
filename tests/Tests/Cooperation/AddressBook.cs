using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Kumppani.Tests.Cooperation;

/// <summary>Reads vCards by other hands (npm ical.js). Without its npm package the test says so and is skipped.</summary>
internal static class AddressBook
{
    public static bool IsThere { get; } = System.IO.Directory.Exists(Path.Combine(Folder(), "node_modules", "ical.js"));

    /// <summary>What the card holds, by the name of the property in lower case.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(string card)
    {
        var start = new ProcessStartInfo("node", Path.Combine(Folder(), "vcard.mjs"))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(card);
        process.StandardInput.Close();
        var read = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(read)!;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "npm"));
}
