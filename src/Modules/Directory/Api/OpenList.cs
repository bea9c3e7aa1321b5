namespace Kumppani.Directory.Api;

/// <summary>Some records of a list.</summary>
/// <param name="Items">The records.</param>
/// <param name="Next">The address of those after them; missing when these are the last.</param>
internal sealed record OpenList<T>(IReadOnlyList<T> Items, string? Next);
