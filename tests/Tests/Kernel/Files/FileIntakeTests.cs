using System.Diagnostics;
using System.Text;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;

namespace Kumppani.Tests.Kernel.Files;

public sealed class FileIntakeTests : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kumppani-intake-");

    public static TheoryData<string, string> Good => new()
    {
        { "ohjelma.pdf", "pdf" }, { "OHJELMA.PDF", "pdf" }, { "pöytäkirja.docx", "docx" }, { "lista.xlsx", "xlsx" }, { "esitys.pptx", "pptx" },
        { "teksti.odt", "odt" }, { "taulukko.ods", "ods" }, { "kuva.png", "png" }, { "kuva.jpg", "jpg" }, { "kuva.JPEG", "jpg" }, { "lista.csv", "csv" }, { "muistio.txt", "txt" },
        { "ohjelma.exe.pdf", "pdf" },
    };

    [Theory, MemberData(nameof(Good))]
    public async Task A_file_of_an_allowed_type_is_kept_as_what_it_is(string name, string type)
    {
        var taken = await TakeAsync(name, Content(type));

        Assert.True(taken.IsDone, taken.Problem?.Code);
        Assert.Equal(type, taken.Value.Type.Extension);
        Assert.EndsWith("." + type, taken.Value.Key, StringComparison.Ordinal);
        Assert.EndsWith("." + type, taken.Value.Name, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Nasty => new()
    {
        { "empty", "tyhjä.pdf", "AttachmentFileEmpty" },
        { "a program", "ohjelma.exe", "AttachmentTypeUnknown" },
        { "a program called PDF", "ohjelma.pdf", "AttachmentTypeMismatch" },
        { "a program behind a turned name", "kuva\u202Egpj.exe", "AttachmentTypeUnknown" },
        { "a PDF called a picture", "kuva.png", "AttachmentTypeMismatch" },
        { "a PNG called a JPEG", "kuva.jpg", "AttachmentTypeMismatch" },
        { "a workbook called a text document", "kirje.docx", "AttachmentTypeMismatch" },
        { "a page", "sivu.html", "AttachmentActive" },
        { "a page called text", "sivu.txt", "AttachmentActive" },
        { "a drawing", "kuva.svg", "AttachmentActive" },
        { "a drawing called text", "kuva.csv", "AttachmentActive" },
        { "a drawing called PNG", "kuva.png", "AttachmentTypeMismatch" },
        { "a truncated PDF", "katkennut.pdf", "AttachmentBroken" },
        { "a PDF with an archive behind it", "kaksi.pdf", "AttachmentBroken" },
        { "an archive with a PDF before it", "kaksi.docx", "AttachmentBroken" },
        { "a document with a comment behind it", "kaksi.docx", "AttachmentBroken" },
        { "a truncated document", "katkennut.docx", "AttachmentBroken" },
        { "a truncated PNG", "katkennut.png", "AttachmentBroken" },
        { "a PNG with a wrong sum", "rikki.png", "AttachmentBroken" },
        { "a truncated JPEG", "katkennut.jpg", "AttachmentBroken" },
        { "a JPEG without pixels", "rikki.jpg", "AttachmentBroken" },
        { "a huge PNG", "suuri.png", "AttachmentTooManyPixels" },
        { "a huge JPEG", "suuri.jpg", "AttachmentTooManyPixels" },
        { "a bomb", "pommi.xlsx", "AttachmentBomb" },
        { "many parts", "monta.docx", "AttachmentBroken" },
        { "a way out", "polku.docx", "AttachmentBroken" },
        { "two of one name", "kaksi.docx", "AttachmentBroken" },
        { "macros", "makrot.docx", "AttachmentMacros" },
        { "macros by type", "makrot.xlsx", "AttachmentMacros" },
        { "macros of OpenDocument", "makrot.odt", "AttachmentMacros" },
        { "macros by name", "makrot.docm", "AttachmentMacros" },
        { "controls", "ohjaimet.pptx", "AttachmentMacros" },
        { "an entity", "entiteetti.docx", "AttachmentBroken" },
        { "just an archive", "paketti.docx", "AttachmentTypeUnknown" },
        { "an old document", "vanha.doc", "AttachmentOldOffice" },
        { "an encrypted document", "salattu.docx", "AttachmentOldOffice" },
        { "text of another encoding", "latin.txt", "AttachmentNotText" },
        { "text in UTF-16", "utf16.csv", "AttachmentNotText" },
        { "bytes called text", "tavuja.txt", "AttachmentNotText" },
        { "no extension", "tiedosto", "AttachmentTypeUnknown" },
    };

    [Theory, MemberData(nameof(Nasty))]
    public async Task A_nasty_file_is_refused_in_words_and_leaves_nothing_behind(string what, string name, string problem)
    {
        var watch = Stopwatch.StartNew();

        var taken = await TakeAsync(name, Hostile(what));

        Assert.Equal(problem, taken.Problem?.Code);
        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Changed_bytes_break_nothing()
    {
        // The same bytes in every run.
        var state = 20261126u;
        int Next(int below) => (int)(((state = (state * 1664525) + 1013904223) >> 8) % (uint)below);
        string[] types = ["pdf", "docx", "ods", "png", "jpg", "txt"];
        for (var turn = 0; turn < 3000; turn++)
        {
            var type = types[turn % types.Length];
            var content = (byte[])Content(type).Clone();
            for (var change = 1 + Next(7); change > 0; change--) content[Next(content.Length)] = (byte)Next(256);
            if (Next(4) == 0) content = content[..Next(content.Length)];

            var taken = await TakeAsync("muutettu." + type, content);

            Assert.True(taken.IsDone || taken.Problem.Code.StartsWith("Attachment", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_photo_loses_where_it_was_taken_and_stays_upright()
    {
        byte[] photo = [.. Samples.JpegStart, .. Samples.Exif(6), .. Samples.Segment(0xFE, "Maija"u8.ToArray()), .. Samples.Segment(0xE1, "http://ns.adobe.com/xap Maija"u8.ToArray()), .. Samples.JpegRest(16, 16), .. "<script>behind</script>"u8];

        var kept = await KeptAsync("kuva.jpg", photo);

        var text = Encoding.Latin1.GetString(kept);
        Assert.DoesNotContain("Maija", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", text, StringComparison.Ordinal);
        Assert.Contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006", text, StringComparison.Ordinal);
        Assert.Equal(Samples.JpegRest(16, 16), kept[^Samples.JpegRest(16, 16).Length..]);
    }

    [Fact]
    public async Task A_picture_of_the_screen_loses_words_times_and_what_is_behind_it()
    {
        byte[] picture = [.. Samples.PngOf(16, 16, Samples.Chunk("tEXt", "Author\0Maija"u8.ToArray()), Samples.Chunk("eXIf", "GPS"u8.ToArray()), Samples.Chunk("pHYs", new byte[9])), .. "PK\u0003\u0004"u8];

        var kept = await KeptAsync("kuva.png", picture);

        Assert.Equal(Samples.PngOf(16, 16, Samples.Chunk("pHYs", new byte[9])), kept);
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_said_in_words()
    {
        for (var first = 0; first < 256; first++) await File.WriteAllTextAsync(Path.Combine(folder.FullName, first.ToString("x2", null)), "in the way");

        var taken = await TakeAsync("ohjelma.pdf", Samples.Pdf);

        Assert.Equal(FileRefusals.NotKept, taken.Problem);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static byte[] Content(string type) => type switch
    {
        "pdf" => Samples.Pdf,
        "docx" => Samples.Docx,
        "xlsx" => Samples.Xlsx,
        "pptx" => Samples.Pptx,
        "odt" => Samples.Odt,
        "ods" => Samples.Ods,
        "png" => Samples.Png,
        "jpg" => Samples.Jpeg,
        _ => [0xEF, 0xBB, 0xBF, .. "Nimi;Määrä\r\nÅkerö;2\r\n"u8],
    };

    private static byte[] Hostile(string what)
    {
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var (svg, html) = ("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(), "\n <HTML><script>alert(1)</script>"u8.ToArray());
        return what switch
        {
            "empty" => [],
            "a page" or "a page called text" => html,
            "a drawing" or "a drawing called text" or "a drawing called PNG" => svg,
            "a PDF called a picture" => Samples.Pdf,
            "a PNG called a JPEG" => Samples.Png,
            "a workbook called a text document" => Samples.Xlsx,
            "a truncated PDF" => Samples.Pdf[..^20],
            "a PDF with an archive behind it" => [.. Samples.Pdf, .. Samples.Docx],
            "an archive with a PDF before it" => [.. Samples.Pdf, .. Samples.Docx[..^2], 0, 0],
            "a document with a comment behind it" => [.. Samples.Docx[..^2], 4, 0, .. "<svg"u8],
            "a truncated document" => Samples.Docx[..^40],
            "a truncated PNG" => Samples.Png[..^14],
            "a PNG with a wrong sum" => [.. Samples.Png[..^1], 0],
            "a truncated JPEG" => Samples.Jpeg[..^2],
            "a JPEG without pixels" => [.. Samples.JpegStart, .. Samples.Segment(0xE0, new byte[14]), 0xFF, 0xD9],
            "a huge PNG" => Samples.PngOf(19_000, 19_000),
            "a huge JPEG" => [.. Samples.JpegStart, .. Samples.JpegRest(65_000, 65_000)],
            "a bomb" => Samples.Office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ("xl/sheet1.xml", new byte[60_000_000])),
            "many parts" => Samples.Office("word/document.xml", Word, [.. Enumerable.Range(0, 6000).Select(number => ($"word/{number}.xml", Array.Empty<byte>()))]),
            "a way out" => Samples.Office("word/document.xml", Word, ("word/../../../etc/passwd", [])),
            "two of one name" => Samples.Office("word/document.xml", Word, ("word/Document.xml", [])),
            "macros" => Samples.Office("word/document.xml", Word, ("word/vbaProject.bin", [1])),
            "macros by type" => Samples.Office("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
            "macros of OpenDocument" => Samples.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("Basic/Standard/Module1.xml", [1])),
            "macros by name" => Samples.Docx,
            "controls" => Samples.Office("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", ("ppt/activeX/activeX1.xml", [1])),
            "an entity" => Samples.Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Types>&a;</Types>"u8.ToArray())),
            "just an archive" => Samples.Zip(("hello.txt", [1])),
            "an old document" or "an encrypted document" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
            "text of another encoding" => [.. "Hyv"u8, 0xE4, .. "npito"u8],
            "text in UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Nimi;Määrä")],
            "bytes called text" => [.. "a"u8, 0, 1, 2],
            _ => [.. "MZ"u8, .. new byte[200]],
        };
    }

    private async Task<byte[]> KeptAsync(string name, byte[] content)
    {
        var taken = await TakeAsync(name, content);
        Assert.True(taken.IsDone, taken.Problem?.Code);
        await using var stored = (await new FileStore(folder.FullName).OpenAsync(taken.Value.Key, CancellationToken.None))!;
        using var copy = new MemoryStream();
        await stored.CopyToAsync(copy);
        Assert.Equal(taken.Value.Bytes, copy.Length);
        return copy.ToArray();
    }

    private Task<Outcome<KeptFile>> TakeAsync(string name, byte[] content) =>
        new FileIntake(new FileStore(folder.FullName)).TakeAsync(new GivenFile(name, new MemoryStream(content)), CancellationToken.None);
}
