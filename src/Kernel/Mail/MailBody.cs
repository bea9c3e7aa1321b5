using System.Net;
using System.Text;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Mail;

/// <summary>Makes the text and the HTML of a mail from the same content: one column, no images, no tracking.</summary>
internal sealed class MailBody(IOptions<MailOptions> options)
{
    public string Text(MailContent content)
    {
        var text = new StringBuilder();
        foreach (var paragraph in content.Paragraphs) text.Append(paragraph).Append("\n\n");
        if (content.Action is { } link) text.Append(link.Words).Append(":\n").Append(Address(link)).Append("\n\n");
        text.Append("-- \n").Append(content.Sender).Append('\n');
        if (content.Choice is { } choice) text.Append('\n').Append(choice.Words).Append(":\n").Append(Address(choice)).Append('\n');
        return text.ToString();
    }

    public string Html(MailContent content, string language)
    {
        var html = new StringBuilder()
            .Append("<!DOCTYPE html><html lang=\"").Append(Encode(language)).Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(Encode(content.Subject))
            .Append("</title></head><body style=\"font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:40em;margin:0 auto;padding:16px\">");
        foreach (var paragraph in content.Paragraphs) html.Append("<p>").AppendJoin("<br>", paragraph.ReplaceLineEndings("\n").Split('\n').Select(Line)).Append("</p>");
        if (content.Action is { } link)
        {
            var address = Encode(Address(link));
            html.Append("<p><a href=\"").Append(address)
                .Append("\" style=\"display:inline-block;background:#0000bf;color:#ffffff;padding:12px 24px;text-decoration:none\">")
                .Append(Encode(link.Words)).Append("</a></p><p style=\"font-size:14px\">").Append(address).Append("</p>");
        }

        html.Append("<p>").Append(Encode(content.Sender)).Append("</p>");
        if (content.Choice is { } choice) html.Append("<p style=\"font-size:14px\">").Append(Encode(choice.Words)).Append(": ").Append(Line(Address(choice))).Append("</p>");
        return html.Append("</body></html>").ToString();
    }

    // A line that is an address of ours can be pressed; nobody else's can.
    private string Line(string line) =>
        line.StartsWith(options.Value.PublicAddress.TrimEnd('/') + "/", StringComparison.Ordinal) && !line.Any(char.IsWhiteSpace)
            ? $"<a href=\"{Encode(line)}\">{Encode(line)}</a>"
            : Encode(line);

    private string Address(MailLink link) => options.Value.PublicAddress.TrimEnd('/') + link.Path;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
