using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Kumppani.Ui.Tables;

/// <summary>
/// A workbook of one sheet (ECMA-376), written as it goes, so that a long list is never held whole. Every cell is text, which no spreadsheet runs as a
/// formula, and the style of its cells keeps it text when somebody edits it.
/// </summary>
public static partial class XlsxTable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Writes the rows as they come, a page at a time.</summary>
    public static async Task WriteAsync<T>(
        Stream body, string sheet, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<IReadOnlyList<T>> pages, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(pages);
        // By way of a file: an archive is closed by writing without waiting, which an answer under way refuses.
        var path = Path.Combine(Path.GetTempPath(), $"kumppani-export-{Guid.CreateVersion7():N}");
        await using var file = new FileStream(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        await WriteArchiveAsync(file, sheet, columns, pages, stop);
        file.Position = 0;
        await file.CopyToAsync(body, stop);
    }

    private static async Task WriteArchiveAsync<T>(
        Stream file, string sheet, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<IReadOnlyList<T>> pages, CancellationToken stop)
    {
        await using var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        await PartAsync(archive, "[Content_Types].xml",
            $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/></Types>""", stop);
        await PartAsync(archive, "_rels/.rels",
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""", stop);
        await PartAsync(archive, "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""", stop);
        await PartAsync(archive, "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{Escaped(SheetName(sheet))}" sheetId="1" r:id="r1"/></sheets></workbook>""", stop);
        await PartAsync(archive, "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" quotePrefix="1"/><xf numFmtId="49" fontId="1" applyFont="1"/></cellXfs></styleSheet>""", stop);

        await using var part = await archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync(stop);
        // Left open, as a writer closes its stream without waiting for it.
        await using var writer = new StreamWriter(part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync($"""<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="{columns.Count.ToString(CultureInfo.InvariantCulture)}" width="24" customWidth="1"/></cols><sheetData>""".AsMemory(), stop);
        var text = new StringBuilder();
        Row(text, columns.Select(column => column.Header), style: 1);
        await foreach (var page in pages)
        {
            foreach (var one in page) Row(text, columns.Select(column => column.Value(one)), style: 0);
            await writer.WriteAsync(text, stop);
            await writer.FlushAsync(stop);
            text.Clear();
        }

        await writer.WriteAsync(text.Append("</sheetData></worksheet>"), stop);
    }

    private static void Row(StringBuilder text, IEnumerable<string?> cells, int style)
    {
        text.Append("<row>");
        foreach (var cell in cells)
        {
            if (string.IsNullOrEmpty(cell)) text.Append("<c/>");
            else text.Append(CultureInfo.InvariantCulture, $"""<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{Escaped(cell)}</t></is></c>""");
        }

        text.Append("</row>");
    }

    private static async Task PartAsync(ZipArchive archive, string name, string xml, CancellationToken stop)
    {
        await using var part = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
        await part.WriteAsync(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml), stop);
    }

    /// <summary>A workbook refuses these signs in a sheet's name, and a name longer than 31.</summary>
    private static string SheetName(string name)
    {
        var kept = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return kept.Length <= 31 ? kept : kept[..31];
    }

    /// <summary>What XML cannot hold goes, and what a workbook would take for one of its own escapes (_x0041_) is escaped.</summary>
    private static string Escaped(string text)
    {
        var escaped = Escape.Replace(text, "_x005F$0");
        var kept = new StringBuilder(escaped.Length + 16);
        foreach (var rune in escaped.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': kept.Append("&amp;"); break;
                case '<': kept.Append("&lt;"); break;
                case '>': kept.Append("&gt;"); break;
                case '"': kept.Append("&quot;"); break;
                case '\r': kept.Append("&#13;"); break;
                default:
                    if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)) kept.Append(rune.ToString());
                    break;
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Escape { get; }
}
