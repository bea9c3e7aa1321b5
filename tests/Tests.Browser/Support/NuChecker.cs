using System.Diagnostics;
using System.Text.Json;

namespace Kumppani.Tests.Browser.Support;

/// <summary>The Nu HTML checker: reads pages as they were sent, before a browser mends them.</summary>
internal static class NuChecker
{
    // So the framework writes the hidden field of a form; in HTML the slash means nothing.
    private const string SlashOfHiddenFields = "Trailing slash on void elements";

    /// <summary>What it finds, errors and warnings alike, in words.</summary>
    /// <param name="pages">The text of each page, by its path.</param>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IReadOnlyDictionary<string, string> pages)
    {
        var folder = Directory.CreateTempSubdirectory("kumppani-html");
        try
        {
            var paths = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, text) in pages)
            {
                var file = $"{paths.Count}.html";
                paths[file] = path;
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), text);
            }

            using var answer = JsonDocument.Parse(await CheckAsync(folder.FullName));
            return
            [
                .. from finding in answer.RootElement.GetProperty("messages").EnumerateArray()
                   let message = Word(finding, "message")
                   where !message.StartsWith(SlashOfHiddenFields, StringComparison.Ordinal)
                   select $"{paths[Path.GetFileName(Word(finding, "url"))]}: {message} {Word(finding, "extract")}",
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Word(JsonElement finding, string name) => finding.TryGetProperty(name, out var word) ? word.GetString()! : "";

    private static async Task<string> CheckAsync(string folder)
    {
        var jar = Path.Combine(Repository.Root, "tests", "npm", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var start = new ProcessStartInfo("java") { ArgumentList = { "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", folder }, UseShellExecute = false, RedirectStandardOutput = true };
        using var checker = Process.Start(start)!;
        return await checker.StandardOutput.ReadToEndAsync();
    }
}
