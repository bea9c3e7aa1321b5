using System.Net;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kumppani.Kernel.Markup;

/// <summary>
/// Text that people write at length, in a small part of Markdown: paragraphs, lists, headings, emphasis and links. It is kept as written and made into
/// HTML when it is shown; where no HTML can be, in mails, in the search index and in lists, into plain text.
/// </summary>
public static class MarkdownText
{
    /// <summary>HTML that can be put into a page as it is.</summary>
    /// <param name="text">As written.</param>
    /// <param name="topHeading">The level of its first heading, 2 to 6: one below the page's own.</param>
    public static string ToHtml(string text, int topHeading = 2)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(topHeading, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(topHeading, 6);
        if (MarkdownTree.Read(Plainly(text), topHeading) is not { } tree) return $"<p>{WebUtility.HtmlEncode(text)}</p>";

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownTree.Setup(renderer);
        renderer.Render(tree);
        return HtmlAllowList.Clean(writer.ToString());
    }

    /// <summary>The same without any mark.</summary>
    /// <param name="text">As written.</param>
    /// <param name="withAddresses">Tells behind each link where it leads, for readers who have nothing to press.</param>
    public static string ToPlain(string text, bool withAddresses = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownTree.Read(Plainly(text), 2) is { } tree ? PlainWriter.Write(tree, withAddresses) : text;
    }

    /// <summary>The words of links that do not tell where they lead, such as "here": a screen reader lists links without what is around them.</summary>
    public static IReadOnlyList<string> UnclearLinks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownTree.Read(Plainly(text), 2) is not { } tree
            ? []
            : [.. tree.Descendants<LinkInline>().Select(link => PlainWriter.Words(link).Trim()).Where(words => Unclear.Contains(words.TrimEnd('.', '!', ':'))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static readonly HashSet<string> Unclear = new(
        ["", "tästä", "täältä", "klikkaa", "klikkaa tästä", "paina tästä", "lue lisää", "lisää", "linkki", "här", "klicka här", "läs mer", "mera", "länk", "here", "click here", "read more", "more", "link"],
        StringComparer.OrdinalIgnoreCase);

    // What cannot be seen has no place in a text, and marks that turn its direction make it read otherwise than it is.
    private static string Plainly(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(character =>
        (!char.IsControl(character) || character is '\n' or '\t') && character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF')));
}
