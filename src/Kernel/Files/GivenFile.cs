namespace Kumppani.Kernel.Files;

/// <summary>A file as it came: looked at by nobody yet.</summary>
/// <param name="Name">The name the browser sent.</param>
/// <param name="Content">All of it, in which one can move about.</param>
public sealed record GivenFile(string Name, Stream Content);
