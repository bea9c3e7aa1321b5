using System.Security.Cryptography;
using System.Text;

namespace Kumppani.Cooperation.Domain;

/// <summary>The address of a help link: https, of a name with a dot, without a user's name in it.</summary>
internal static class HelpTarget
{
    /// <summary>The address as it is kept, or null when it is none. What was typed without a scheme is of https.</summary>
    public static string? Tidy(string typed)
    {
        var text = typed.Trim();
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? Tidy(address) : null;
    }

    /// <summary>An address that a page of that scheme sends on to, as it is kept, or null when it would not be taken from a form either.</summary>
    public static string? TidyMoved(Uri moved, string scheme) => moved.Scheme == scheme ? Tidy(moved) : null;

    /// <summary>What tells one server from another: the beginning of all its addresses.</summary>
    public static string ServerOf(string target) => new Uri(target).GetLeftPart(UriPartial.Authority) + "/";

    /// <summary>The same for two spellings of one address: with a stroke at the end and without.</summary>
    public static string KeyOf(string target) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target.TrimEnd('/'))));

    private static string? Tidy(Uri address) =>
        address.UserInfo.Length == 0 && address.Host.Contains('.', StringComparison.Ordinal) && address.AbsoluteUri.Length <= HelpLink.MaxTarget ? address.AbsoluteUri : null;
}
