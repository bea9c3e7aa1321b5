using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Api;

/// <summary>What of an organisation's contact is handed on to other systems. Narrower than its page: the mailbox of one person is not spread.</summary>
internal static class PublicContact
{
    extension(Organisation organisation)
    {
        public string? OpenEmail => organisation.Mailbox is MailboxKind.Personal || organisation.Email?.All(char.IsAscii) is not true ? null : organisation.Email;

        public string? OpenWebsite => Address(organisation.Website);
    }

    /// <summary>A web address in the letters of the standard (RFC 3986), or null.</summary>
    public static string? Address(string? typed) =>
        WebAddress.Tidy(typed) is { } tidy && Uri.TryCreate(tidy, UriKind.Absolute, out var uri) ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri : null;
}
