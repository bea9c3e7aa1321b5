using System.Diagnostics;
using Kumppani.Tests.Browser.PowerCut;

#pragma warning disable CA1050, MA0047 // The runtime wants this very name, in no namespace.
/// <summary>
/// Loaded by the runtime into a started program (<c>DOTNET_STARTUP_HOOKS</c>) before its own code: breaks the program from outside, so that a test that
/// looks for a loss is seen to find one.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new CarelessWriting());
}
