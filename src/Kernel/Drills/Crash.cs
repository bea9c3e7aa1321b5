using System.Diagnostics;

namespace Kumppani.Kernel.Drills;

/// <summary>
/// Kills this process at a step that a drill has named, as a power switch would: no <c>finally</c> runs, no file is closed, no answer is given. It does
/// so in the environment <c>Drill</c> only and is nothing but a comparison everywhere else.
/// </summary>
public static class Crash
{
    private const string Environment = "Drill";

    private static readonly CrashPoint? Named = Read(System.Environment.GetEnvironmentVariable);

    /// <summary>Dies here when the drill has named this step.</summary>
    public static void At(CrashPoint point)
    {
        if (point == Named) Die();
    }

    /// <summary>The step that is named; a name that is none stops the program rather than let a drill pass that tried nothing.</summary>
    internal static CrashPoint? Read(Func<string, string?> environment) =>
        environment("ASPNETCORE_ENVIRONMENT") == Environment && environment("CRASH_AT") is { Length: > 0 } name ? Enum.Parse<CrashPoint>(name) : null;

    private static void Die()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        // Where the signal takes a moment, nothing is done in it.
        Thread.Sleep(Timeout.Infinite);
    }
}
