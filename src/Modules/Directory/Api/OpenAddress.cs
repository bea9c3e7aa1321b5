using Kumppani.Kernel.Mail;
using Microsoft.Extensions.Options;

namespace Kumppani.Directory.Api;

/// <summary>Whole addresses of pages, for readers who are not on them: the installation's own, never one from a request.</summary>
internal sealed class OpenAddress(IOptions<MailOptions> mail)
{
    private readonly string start = mail.Value.PublicAddress.TrimEnd('/');

    /// <summary>The whole address of a path that begins with a slash.</summary>
    public string Of(string path) => start + path;

    /// <summary>The public page of an organisation.</summary>
    public string Association(Guid id, string language) => Of($"/{language}/associations/{id}");

    /// <summary>The public page of an activity.</summary>
    public string Activity(Guid id, string language) => Of($"/{language}/activities/{id}");
}
