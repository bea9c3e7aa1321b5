using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kumppani.Kernel.Markup;

/// <summary>Writes a tree as plain text: paragraphs apart by an empty line, lists with their marks.</summary>
internal sealed class PlainWriter(bool withAddresses)
{
    private readonly StringBuilder text = new();

    public static string Write(MarkdownDocument tree, bool withAddresses)
    {
        var writer = new PlainWriter(withAddresses);
        writer.Blocks(tree, "");
        return writer.text.ToString().Trim('\n');
    }

    /// <summary>The words of a part of a paragraph.</summary>
    public static string Words(ContainerInline inlines)
    {
        var writer = new PlainWriter(withAddresses: false);
        writer.Inlines(inlines, "");
        return writer.text.ToString();
    }

    private void Blocks(ContainerBlock blocks, string indent)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    // A list within an item follows its words at once.
                    if (indent.Length > 0) OneBreak();
                    List(list, indent);
                    break;
                case ContainerBlock inner: Blocks(inner, indent); break;
                case FencedCodeBlock code: text.Append(indent).Append(code.Lines.ToString()).Append("\n\n"); break;
                case LeafBlock { Inline: { } inlines }:
                    text.Append(indent);
                    Inlines(inlines, indent);
                    text.Append("\n\n");
                    break;
                default: break;
            }
        }
    }

    private void List(ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var from = text.Length;
            Blocks(item, indent + "  ");
            // The mark stands where the first line of the item is set in.
            var mark = list.IsOrdered ? $"{number++}. " : "- ";
            if (text.Length == from) continue;
            text.Remove(from, Math.Min(indent.Length + 2, text.Length - from)).Insert(from, indent + mark);
            OneBreak();
        }

        text.Append('\n');
    }

    private void OneBreak()
    {
        while (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n') text.Length--;
    }

    private void Inlines(ContainerInline inlines, string indent)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case LineBreakInline: text.Append('\n').Append(indent); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LinkInline link:
                    var from = text.Length;
                    Inlines(link, indent);
                    if (withAddresses && link.Url is { } address && text.ToString(from, text.Length - from) is var words && words != address && "mailto:" + words != address) text.Append(" (").Append(address).Append(')');
                    break;
                case ContainerInline inner: Inlines(inner, indent); break;
                default: break;
            }
        }
    }
}
