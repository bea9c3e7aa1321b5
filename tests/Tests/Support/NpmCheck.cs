using System.Diagnostics;
using System.Text;
using Kumppani.Tests.Architecture;

namespace Kumppani.Tests.Support;

/// <summary>Programs by other hands that judge what the product gives out (tests/npm). Without its package a test says so and is skipped.</summary>
internal static class NpmCheck
{
    private static string Folder => Path.Combine(Product.Root, "tests", "npm");

    public static void SkipWithout(string package) =>
        Assert.SkipUnless(System.IO.Directory.Exists(Path.Combine(Folder, "node_modules", package)), $"npm ci in tests/npm brings {package}.");

    /// <summary>Some packages need a newer Node.js than an older system installs.</summary>
    public static async Task SkipBelowNodeAsync(int major)
    {
        var version = (await StartAsync(["--version"], Stream.Null)).Trim();
        Assert.SkipUnless(Version.Parse(version[1..]).Major >= major, $"It needs Node.js {major}; here is {version}.");
    }

    /// <summary>Runs a script of the folder with this input, and returns what it says; it must end well.</summary>
    public static Task<string> RunAsync(string script, Stream input, params IReadOnlyList<string> arguments) => StartAsync([Path.Combine(Folder, script), .. arguments], input);

    /// <summary>Runs a script of the folder with this text.</summary>
    public static Task<string> RunAsync(string script, string input, params IReadOnlyList<string> arguments) => RunAsync(script, new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    private static async Task<string> StartAsync(IReadOnlyList<string> arguments, Stream input)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
        };
        using var process = Process.Start(start)!;
        var (said, cried) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await input.CopyToAsync(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await said}\n{await cried}");
        return await said;
    }
}
