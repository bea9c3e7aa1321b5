using System.Diagnostics;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>A library that is put before the C library of a program, compiled here from its source.</summary>
internal static class Shim
{
    private static readonly Lock _once = new();

    /// <summary>The compiled library. Where there is no compiler or no Linux the test says so and is skipped.</summary>
    public static string Compile(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The library that stands between the program and the disk is for Linux.");
        var compiler = new[] { "/usr/bin/gcc", "/usr/bin/cc", "/usr/local/bin/gcc" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(compiler is null, "No C compiler is here: install gcc.");

        lock (_once)
        {
            var library = Path.Combine(Repository.Results, $"{name}.so");
            var source = Path.Combine(Repository.Root, "tests", "Tests.Browser", "PowerCut", $"{name}.c");
            // Without the last option the compiler jumps to dlsym in place of calling it, and "the next library" is then another one.
            using var compiling = Process.Start(new ProcessStartInfo(compiler!, ["-shared", "-fPIC", "-O2", "-fno-optimize-sibling-calls", "-o", library, source, "-ldl", "-lpthread"]) { UseShellExecute = false, RedirectStandardError = true })!;
            var complaints = compiling.StandardError.ReadToEnd();
            compiling.WaitForExit();
            Assert.True(compiling.ExitCode == 0, complaints);
            return library;
        }
    }
}
