using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Architecture;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Export;

public sealed class ExportTests(App app) : PageTest(app)
{
    private static readonly string[] Nasty =
    [
        "=1+1 ry", "+358 ry", "-2 ry", "@hae ry", "'=lainaus ry", "''@kaksi ry", "=HYPERLINK(\"http://example.org\";\"a\") ry", "Puoli;piste ry", "\"Lainaus\" ry",
        "_x0041_ ry", "<b>Lihava</b> & ry", "Åke Öst ry", "Ђорђе ry", "日本 ry", "🎻 Soitto ry", "=cmd|' /C calc'!A0 ry", "DDE (\"cmd\";\"/C calc\") ry", "Nolla\u200bväli ry",
    ];

    [Fact]
    public async Task Everybody_gets_the_public_list_as_text_that_no_spreadsheet_runs()
    {
        var municipality = await RegisterAsync("=1+1 Viety ry", "Viety; \"pilkku\" ry");

        var answer = await Visitor().OpenAsync(Address(municipality, "csv"));
        var bytes = await answer.Answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/csv; charset=utf-8", $"{answer.Answer.Content.Headers.ContentType}");
        Assert.StartsWith("attachment; filename=yhdistykset-", $"{answer.Answer.Content.Headers.ContentDisposition}", StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Nimi;Y-tunnus;Kunta;Ryhmä;Yhteyshenkilön rooli;Sähköposti;Puhelin;Verkkosivu;Kuvaus;Esimerkki", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("'=1+1 Viety ry;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("\"Viety; \"\"pilkku\"\" ry\";", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_holds_text_and_no_formula()
    {
        var municipality = await RegisterAsync(Nasty);

        var bytes = await BytesAsync(Visitor(), Address(municipality, "xlsx"));
        await using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();

        Assert.DoesNotContain("<f", sheet, StringComparison.Ordinal);
        Assert.Equal(Nasty.Order(StringComparer.Ordinal), SourceTable.Read(bytes).Value!.Rows.Select(row => row.Cells[0]).Where(Nasty.Contains).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Json_has_what_the_public_page_has_and_the_language_of_mail_for_the_liaison_only()
    {
        var municipality = await RegisterAsync("Viety Olio ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        using var seen = JsonDocument.Parse(await BytesAsync(Visitor(), Address(municipality, "json", "Olio")));
        using var own = JsonDocument.Parse(await BytesAsync(liaison, Address(municipality, "json", "Olio")));
        var (visitors, liaisons) = (Only(seen, municipality), Only(own, municipality));

        Assert.Equal("viety@example.org", visitors.GetProperty("email").GetString());
        Assert.Equal("Kuvaus: =1+1", visitors.GetProperty("description").GetProperty("fi").GetString());
        Assert.False(visitors.TryGetProperty("mailLanguage", out _));
        Assert.Equal("sv", liaisons.GetProperty("mailLanguage").GetString());
    }

    [Fact]
    public async Task The_liaison_of_another_municipality_gets_the_public_list()
    {
        var municipality = await RegisterAsync("Viety Vieras ry");
        var other = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var table = SourceTable.Read(await BytesAsync(other, Address(municipality, "csv", "Vieras"))).Value!;
        var row = table.Rows.Single(one => one.Cells[0] == "Viety Vieras ry");

        Assert.Equal("", row.Cells[table.Headers.ToList().IndexOf("Kieli")]);
    }

    [Fact]
    public async Task The_file_has_what_was_chosen_on_the_page()
    {
        var municipality = await RegisterAsync("Viety Kyykkääjä ry", "Viety Toinen ry");
        var list = await Visitor().OpenAsync($"/{Slug(municipality)}/associations?q=kyykkääjä&category=Hobbies");

        var table = SourceTable.Read(await BytesAsync(Visitor(), list.ShouldBeOk().Document.QuerySelectorAll("a[download]").Single(link => link.TextContent == "CSV").GetAttribute("href")!)).Value!;

        Assert.Contains(table.Rows, row => row.Cells[0] == "Viety Kyykkääjä ry");
        Assert.DoesNotContain(table.Rows, row => row.Cells[0] == "Viety Toinen ry");
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/eikunta/associations/export.csv")).Status);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_was_exported_changes_nothing_when_it_is_imported_again(string ending)
    {
        var others = Path.Combine(Product.Root, "..", "shared", "data", "nasty", "strings", "blns.json");
        var naughty = (File.Exists(others) ? JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(others))! : [])
            .Select(text => SourceCell.Clean(text, out _)).Where(text => text.Trim().Length > 0 && text.Length < 150);
        var municipality = await RegisterAsync([.. Nasty, .. naughty, .. Enumerable.Range(1, 600).Select(number => string.Create(CultureInfo.InvariantCulture, $"Viety Sivutettu {number} ry"))]);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var table = SourceTable.Read(await BytesAsync(liaison, Address(municipality, ending))).Value!;
        var associations = await App.DataAsync(db => db.Set<Organisation>().AsNoTracking().Where(one => one.HostId == municipality.Id && one.IsListed).ToListAsync());
        var preview = ImportPreview.Of(
            table with { Rows = [.. table.Rows.Where(row => row.Cells[table.Headers.ToList().IndexOf("Kieli")].Length > 0)] },
            Columns.MapOf(Columns.Guess(table, PlaceBook.Finland)),
            new ExistingRegister([.. associations.Select(one => RegisterEntry.Of(one, "fi"))]),
            new ImportSettings(municipality.PlaceKey, PlaceBook.Finland));

        Assert.Equal(associations.Count, preview.Rows.Count);
        var told = preview.Rows.Where(row => row.Verdict is RowVerdict.New or RowVerdict.Update).Select(row => $"{row.Verdict} {row.Row.Name}: {string.Join(" | ", row.Changes)}");
        Assert.Empty(told);
        Assert.True(preview.Counts[RowVerdict.Same] >= 600 + Nasty.Length);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Every_field_of_every_beginning_and_every_letter_comes_back_as_it_was(string ending)
    {
        var municipality = await Given.MunicipalityAsync();
        var letters = Enumerable.Range(0x21, 0xFFFD - 0x21).Select(code => (char)code).Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && !char.IsWhiteSpace(c))
            .Chunk(3_000).Select(chunk => new string(chunk)).ToArray();
        string[] beginnings = ["=1", "+1", "-1", "@1", "'=1", "''+1", "0001", "00,5", "1/2", "2-3", "1E5", "TRUE", "#N/A", "\"a\"", ";", "a\tb", "x\r\ny"];
        await App.DataAsync(async db =>
        {
            for (var row = 0; row < Math.Max(letters.Length, beginnings.Length); row++)
            {
                var (text, letter) = (beginnings[row % beginnings.Length], letters[row % letters.Length]);
                var details = OrganisationDetails.Nothing with
                {
                    BusinessId = row == 0 ? BusinessId.Parse("0142140-5") : null,
                    ContactRole = Squeezed(text),
                    Phone = Squeezed(text),
                    Email = $"{(row % 2 == 0 ? "=" : "+")}a{row}@example.org",
                    Description = LocalizedText.Of(letter, text),
                };
                db.Add(Organisation.Register(OrganisationKind.Association, $"{Squeezed(text)} Kierros {row} ry", municipality.Id, municipality.PlaceKey, details).Value!);
            }

            return await db.SaveChangesAsync();
        });
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var table = SourceTable.Read(await BytesAsync(liaison, Address(municipality, ending, "Kierros"))).Value!;
        var own = await App.DataAsync(db => db.Set<Organisation>().AsNoTracking().Where(one => one.HostId == municipality.Id && one.IsListed).ToListAsync());

        string Cell(SourceRow row, string header) => row.Cells[table.Headers.ToList().IndexOf(header)].ReplaceLineEndings("\r\n");
        foreach (var one in own)
        {
            var row = Assert.Single(table.Rows, row => row.Cells[0] == one.Name);
            string?[] told = [one.BusinessId?.ToString() ?? "", one.ContactRole, one.Email, one.Phone, one.Description.Exactly("fi"), one.Description.Exactly("sv")];
            string?[] read = [Cell(row, "Y-tunnus"), Cell(row, "Yhteyshenkilön rooli"), Cell(row, "Sähköposti"), Cell(row, "Puhelin"), Cell(row, "Kuvaus"), Cell(row, "Kuvaus (sv)")];
            Assert.Equal(told, read);
        }

        static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Headers_and_groups_of_each_language_are_known_to_the_import(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.All(ImportFields.OnRegister, field => Assert.Contains((field, 100), HeaderWords.Score(ImportTexts.Of(field))));
        Assert.All(Enum.GetValues<AssociationCategory>(), category => Assert.Equal(category, Kumppani.Directory.CategoryWords.Exactly(Kumppani.Directory.CategoryWords.Name(category))));
    }

    private static string Slug(GivenOrganisation municipality) => PlaceBook.Finland.Find(municipality.PlaceKey)!.Place.Slug;

    private static string Address(GivenOrganisation municipality, string ending, string? words = null) =>
        $"/fi/{Slug(municipality)}/associations/export.{ending}" + (words is null ? "" : $"?q={Uri.EscapeDataString(words)}");

    private static async Task<byte[]> BytesAsync(Visitor visitor, string address)
    {
        var answer = await visitor.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return await answer.Answer.Content.ReadAsByteArrayAsync();
    }

    [Theory, InlineData("csv"), InlineData("json")]
    public async Task The_mailbox_of_one_person_is_told_to_her_municipalitys_liaison_only(string ending)
    {
        var municipality = await Given.MunicipalityAsync();
        var (own, shared) = ($"{NewWord()}@example.org", $"{NewWord()}@example.org");
        await App.DataAsync(async db =>
        {
            foreach (var (address, kind) in new[] { (own, MailboxKind.Personal), (shared, MailboxKind.Shared) })
            {
                var details = OrganisationDetails.Nothing with { Email = address, Mailbox = kind };
                db.Add(Organisation.Register(OrganisationKind.Association, $"Postia {NewWord()} ry", municipality.Id, municipality.PlaceKey, details).Value!);
            }

            return await db.SaveChangesAsync();
        });
        var path = $"/{PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug}/associations/export.{ending}";

        var open = (await Visitor().OpenAsync(path)).ShouldBeOk().Html;
        var kept = (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync(path)).ShouldBeOk().Html;

        Assert.DoesNotContain(own, open, StringComparison.Ordinal);
        Assert.Contains(shared, open, StringComparison.Ordinal);
        Assert.Contains(own, kept, StringComparison.Ordinal);
    }

    private static JsonElement Only(JsonDocument list, GivenOrganisation municipality) =>
        list.RootElement.EnumerateArray().Single(one => one.GetProperty("place").GetString() == municipality.PlaceKey && one.GetProperty("name").GetString() == "Viety Olio ry");

    private async Task<GivenOrganisation> RegisterAsync(params string[] names)
    {
        var municipality = await Given.MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            foreach (var name in names.Distinct(StringComparer.Ordinal))
            {
                var details = OrganisationDetails.Nothing with
                {
                    Category = AssociationCategory.Hobbies,
                    Email = "viety@example.org",
                    Phone = "+358 40 123 4567",
                    Language = "sv",
                    ContactRole = "-sihteeri",
                    Description = LocalizedText.Of("Kuvaus: =1+1", "=2+2\r\ntvå rader"),
                    Website = "https://www.example.org/",
                };
                db.Add(Organisation.Register(OrganisationKind.Association, name, municipality.Id, municipality.PlaceKey, details).Value!);
            }

            return await db.SaveChangesAsync();
        });
        return municipality;
    }
}
