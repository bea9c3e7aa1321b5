using Kumppani.Kernel.Files;

namespace Kumppani.Tests.Kernel.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Ohjelma 24.9.2026.pdf", "Ohjelma 24.9.2026.pdf")]
    [InlineData("/etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"C:\Users\Maija\Työpöytä\lista.PDF", "lista.pdf")]
    [InlineData("..\\..\\..pdf", "file.pdf")]
    [InlineData("a\r\nContent-Type: text\0html.pdf", "aContent-Type_ texthtml.pdf")]
    [InlineData("kuva\u202Efdp.exe.pdf", "kuvafdp.exe.pdf")]
    [InlineData("\u2066\u200B\uFEFF.pdf", "file.pdf")]
    [InlineData("CON.pdf", "fileCON.pdf")]
    [InlineData("a\"b<c>|?*.pdf", "a_b_c____.pdf")]
    [InlineData("  monta   väliä .pdf", "monta väliä.pdf")]
    [InlineData("nimi", "nimi.pdf")]
    [InlineData(".pdf", "pdf.pdf")]
    [InlineData("", "file.pdf")]
    [InlineData("A\u030Akero\u0308.pdf", "Åkerö.pdf")]
    public void A_name_is_offered_without_what_is_unseen_or_forbidden(string given, string offered) => Assert.Equal(offered, FileName.Clean(given, FileType.Pdf));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = FileName.Clean(new string('ä', 119) + "😀😀" + ".pdf", FileType.Pdf);

        Assert.Equal(new string('ä', 119) + ".pdf", name);
    }

    [Theory]
    [InlineData("a.PDF", "pdf")]
    [InlineData("a.p\u200Bdf", "pdf")]
    [InlineData("a.pdf.", "pdf")]
    [InlineData("a.pdf.exe", "exe")]
    [InlineData("pdf", "")]
    [InlineData("a.b/pdf", "")]
    public void The_type_a_name_claims_is_what_follows_its_last_dot(string given, string extension) => Assert.Equal(extension, FileName.Extension(given));
}
