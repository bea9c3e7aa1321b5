namespace Kumppani.Kernel.Files;

/// <summary>A file that has been looked at, cleaned and kept. A row may name it from now on.</summary>
/// <param name="Key">Where it lies in the store.</param>
/// <param name="Name">A name under which it can be offered.</param>
/// <param name="Type">What it is by its content.</param>
/// <param name="Bytes">How large it is as kept.</param>
/// <param name="Hash">SHA-256 of what is kept, in hexadecimal.</param>
public sealed record KeptFile(string Key, string Name, FileType Type, long Bytes, string Hash);
