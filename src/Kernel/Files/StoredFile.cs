namespace Kumppani.Kernel.Files;

/// <summary>A file of the store.</summary>
/// <param name="Key">Its key.</param>
/// <param name="WrittenAt">When it was written, UTC.</param>
public sealed record StoredFile(string Key, DateTime WrittenAt);
