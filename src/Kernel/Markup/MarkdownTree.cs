using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kumppani.Kernel.Markup;

/// <summary>
/// Reads what people wrote into a tree in which nothing stands but what is allowed: paragraphs, headings, lists, quotations, code, emphasis, and links to
/// where links may lead. Text that was never meant to be Markdown stays as it was: a line is a line, indentation and underlining mean nothing.
/// </summary>
internal static class MarkdownTree
{
    private const int Deepest = 6;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The tree, or null for text that is nested beyond all sense.</summary>
    /// <param name="text">As written.</param>
    /// <param name="topHeading">The level of the first heading: one below the page's own.</param>
    public static MarkdownDocument? Read(string text, int topHeading)
    {
        MarkdownDocument tree;
        try
        {
            tree = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }

        Allow(tree);
        Level(tree, topHeading);
        return tree;
    }

    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak()
            .UseAutoLinks(new AutoLinkOptions { AllowDomainWithoutPeriod = false, UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    // Whatever is not named here goes; the next version of the library may bring new kinds.
    private static bool IsAllowed(MarkdownObject part) => part switch
    {
        ParagraphBlock or HeadingBlock or ListBlock or ListItemBlock or QuoteBlock or FencedCodeBlock or ThematicBreakBlock => true,
        LinkReferenceDefinitionGroup or LinkReferenceDefinition => true,
        LiteralInline or LineBreakInline or EmphasisInline or CodeInline or LinkInline or AutolinkInline or HtmlEntityInline => true,
        _ => false,
    };

    private static void Allow(ContainerBlock blocks)
    {
        for (var at = blocks.Count - 1; at >= 0; at--)
        {
            var block = blocks[at];
            if (!IsAllowed(block)) blocks.RemoveAt(at);
            else if (block is ContainerBlock inner) Allow(inner);
            else if (block is LeafBlock { Inline: { } inlines }) Allow(inlines);
        }
    }

    private static void Allow(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is ContainerInline inner) Allow(inner);
            switch (inline)
            {
                case LinkInline { IsImage: false } link when LinkAddress.IsAllowed(Address(link)):
                    // A link without words would be a link that nobody hears of.
                    if (string.IsNullOrWhiteSpace(PlainWriter.Words(link))) link.AppendChild(new LiteralInline(Address(link)!));
                    break;
                // A link that leads nowhere allowed stays as its words; so does a picture.
                case LinkInline link: Unlink(link); break;
                case AutolinkInline link when !LinkAddress.IsAllowed(link.IsEmail ? "mailto:" + link.Url : link.Url): inline.ReplaceBy(new LiteralInline(link.Url)); break;
                default:
                    if (!IsAllowed(inline)) inline.Remove();
                    break;
            }

            inline = next;
        }
    }

    private static string? Address(LinkInline link) => link.GetDynamicUrl is { } dynamic ? dynamic() ?? link.Url : link.Url;

    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    // The page has its own headings above: the first of ours comes right below them, and none skips a level.
    private static void Level(MarkdownDocument tree, int topHeading)
    {
        var (last, offset) = (topHeading - 1, (int?)null);
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            offset ??= topHeading - heading.Level;
            heading.Level = Math.Clamp(heading.Level + offset.Value, topHeading, Math.Min(last + 1, Deepest));
            last = heading.Level;
        }
    }
}
