namespace Kumppani.Cooperation.Pages;

/// <summary>What people type.</summary>
internal static class Typed
{
    /// <summary>A line without blanks around it; null when nothing was typed.</summary>
    public static string? Tidy(string? line) => string.IsNullOrWhiteSpace(line) ? null : line.Trim();
}
