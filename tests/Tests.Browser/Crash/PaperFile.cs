namespace Kumppani.Tests.Browser.Crash;

/// <summary>A file in a field of a form.</summary>
internal sealed record PaperFile(string Field, string Name, byte[] Content);
