using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Kumppani.Directory.Import;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Import.Pages;

public sealed class NastyImportTests(App app) : ImportPageTest(app)
{
    [Theory]
    [InlineData("comma_in_quotes")]
    [InlineData("empty")]
    [InlineData("empty_crlf")]
    [InlineData("escaped_quotes")]
    [InlineData("json")]
    [InlineData("location_coordinates")]
    [InlineData("newlines")]
    [InlineData("newlines_crlf")]
    [InlineData("quotes_and_newlines")]
    [InlineData("simple")]
    [InlineData("simple_crlf")]
    [InlineData("utf8")]
    public async Task Every_file_of_the_spectrum_goes_through_or_is_refused_in_words(string name)
    {
        var content = File.ReadAllBytes(Path.Combine(SharedData.Folder("nasty/csv-spectrum"), $"{name}.csv"));
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var columns = await SendAsync(liaison, content, $"{name}.csv");
        var preview = await ToPreviewAsync(columns.Form().Set("Fields[0]", nameof(ImportField.Name)));
        var answer = await DecidedAsNew(preview).SubmitAsync(ConfirmButton);

        columns.ShouldBeOk();
        preview.ShouldBeOk();
        Assert.True(answer.Status is HttpStatusCode.OK || (answer.Status is HttpStatusCode.BadRequest && answer.Document.QuerySelector("[role=alert]") is not null), answer.Text);
    }

    [Fact]
    public async Task Naughty_strings_go_over_every_page_and_none_is_executed()
    {
        var names = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(SharedData.Folder("nasty/strings"), "blns.json")))!;
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var columns = await SendAsync(liaison, Csv(names), "<script>alert(1)</script>\u0000\u202e.csv");
        var preview = (await columns.ShouldBeOk().Form().SubmitAsync()).ShouldBeOk();
        var pages = new List<Page> { columns, preview };
        for (var number = 2; number <= (names.Length / 50) + 1; number++) pages.Add((await liaison.OpenAsync($"{preview.Path.Split('?')[0]}?p={number}")).ShouldBeOk());
        var result = (await preview.Form().SubmitAsync(ConfirmButton)).ShouldBeOk();
        pages.Add(result);

        Assert.All(pages, page => Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main svg, main iframe, main object, main [onerror], main [onload]")));
        Assert.DoesNotContain("<script>alert", string.Concat(pages.Select(page => page.Html)), StringComparison.OrdinalIgnoreCase);
        var register = await RegisterOfAsync(municipality);
        Assert.True(register.Count > 300, $"{register.Count} of {names.Length} were taken.");
        foreach (var association in register.Values.Take(40)) (await liaison.OpenAsync($"/associations/{association.Id}")).ShouldBeOk();
    }

    [Fact]
    public async Task Naughty_values_in_every_field_are_left_out_in_words_or_kept_as_they_are()
    {
        var strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(SharedData.Folder("nasty/strings"), "blns.json")))!;
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var columns = await SendAsync(liaison, Csv(strings, "Nimi", "Puhelin", "Rooli", "Kotisivu", "Kieli", "Luokka", "Kuvaus"));
        var words = (await columns.ShouldBeOk().Form().SubmitAsync()).ShouldBeOk();
        var preview = (await words.Form().SubmitAsync()).ShouldBeOk();
        var result = await preview.Form().SubmitAsync(ConfirmButton);

        Assert.EndsWith("/categories", words.Path, StringComparison.Ordinal);
        Assert.Equal(100, words.Document.QuerySelectorAll("main select").Length);
        Assert.All([words, preview], page => Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main a[href^=javascript]")));
        result.ShouldBeOk();
    }

    [Fact]
    public async Task A_real_extract_of_the_register_of_associations_goes_through_with_its_line_of_business_as_the_group()
    {
        var content = File.ReadAllBytes(SharedData.File("associations/associations_prh_transcribed.csv"));
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var columns = await SendAsync(liaison, content, "associations_prh_transcribed.csv");
        var words = (await columns.ShouldBeOk().Form().Fill("Sarake tol_fi on", "Ryhmä").SubmitAsync()).ShouldBeOk();
        var preview = (await words.Form().SubmitAsync()).ShouldBeOk();
        var result = (await preview.Form().SubmitAsync(ConfirmButton)).ShouldBeOk();

        Assert.Contains("Kansanopistot ja kansalaisopistot", words.Text, StringComparison.Ordinal);
        Assert.Contains("Ei voitu tuoda 0", result.Text, StringComparison.Ordinal);
        var register = await RegisterOfAsync(municipality);
        Assert.Equal(("0142140-5", "m853"), ($"{register["Auralan Setlementti ry"].BusinessId}", register["Auralan Setlementti ry"].PlaceKey));
        Assert.True(register.Count >= 19, $"{register.Count} were taken.");
    }

    [Theory]
    [InlineData("Fields[0]", "NoSuchField")]
    [InlineData("Fields[0]", "99")]
    [InlineData("Fields[7]", "Name")]
    public async Task Columns_that_do_not_exist_are_refused(string field, string value)
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var columns = await SendAsync(liaison, "Nimi\nA ry\n"u8.ToArray());

        var answer = await columns.Form().Set(field, value).SubmitAsync();

        Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.OK, answer.Text);
    }

    [Fact]
    public async Task Choices_that_were_not_offered_are_left_out()
    {
        var municipality = await Given.MunicipalityAsync();
        var stranger = await Given.AssociationAsync(await Given.MunicipalityAsync(), "Vieras ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi;Kunta\nOma ry;Utopia\n");

        var answer = await preview.Form().Set("Form.Decisions[2]", stranger.Id.ToString()).Set("Form.Decisions[999]", "new").SubmitAsync(ConfirmButton);

        answer.ShouldRefuse("ei ole mitään kirjoitettavaa");
    }

    [Theory]
    [InlineData("", "Täytä kohta ”Tiedosto”")]
    [InlineData(" \n", "Tiedosto on tyhjä")]
    [InlineData("PK\u0003\u0004", "Työkirjaa ei voi lukea")]
    [InlineData("Nimi\n", "vain otsikkorivi")]
    public async Task A_file_that_is_no_table_is_refused_in_words(string content, string reason)
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var page = await liaison.OpenAsync("/associations/import");

        var answer = content.Length == 0 ? await page.Form().SubmitAsync() : await SendAsync(liaison, Encoding.UTF8.GetBytes(content));

        answer.ShouldRefuse(reason);
    }

    private static Form DecidedAsNew(Page preview)
    {
        var form = preview.ShouldBeOk().Form();
        foreach (var select in preview.Document.QuerySelectorAll("select")) form.Set(select.GetAttribute("name")!, "new");
        return form;
    }

    private static byte[] Csv(IEnumerable<string> values, params string[] headers)
    {
        if (headers.Length == 0) headers = ["Nimi"];
        using var text = new StringWriter();
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var header in headers) csv.WriteField(header);
        csv.NextRecord();
        foreach (var value in values)
        {
            foreach (var _ in headers) csv.WriteField(value);
            csv.NextRecord();
        }

        csv.Flush();
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
