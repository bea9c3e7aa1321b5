namespace Kumppani.Directory.Domain;

/// <summary>A web address as people type it: with or without scheme; anything but http and https is refused.</summary>
internal static class WebAddress
{
    /// <summary>The address with its scheme, or null when it is blank or not one.</summary>
    public static string? Tidy(string? typed)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;
    }
}
