using System.Net;
using System.Text;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Cooperation;

public sealed class LiaisonTests(App app) : CooperationTest(app)
{
    [Fact, Requirement("E6"), Requirement("Y18")]
    public async Task An_appointment_in_writing_is_seen_by_everybody_and_its_link_stays_when_the_title_changes()
    {
        var (slug, _, liaison) = await MunicipalityAsync();

        var card = await NameAsync(liaison, "Järjestötyön koordinaattori",
            ("Form.Hours", "12,5"), ("Form.Unit", "Hyvinvointipalvelut"), ("Form.Duties.Fi", "Neuvoo yhdistyksiä."), ("Form.Mandate.Fi", "Vie asioita eteenpäin."), ("Form.Decision", "Kunnanhallitus 3.2.2025 § 14"));
        var form = (await liaison.OpenAsync($"/cooperation/appointments/{IdIn(card)}/edit")).Form();
        (await form.Set("Form.Title.Fi", "Kehittäjäkoordinaattori").SubmitAsync()).ShouldBeOk();

        var seen = await Visitor().OpenAsync(card.Path);
        Assert.Equal("Kehittäjäkoordinaattori", seen.Heading[^"Kehittäjäkoordinaattori".Length..]);
        foreach (var words in (string[])["12 h 30 min", "Hyvinvointipalvelut", "Neuvoo yhdistyksiä.", "Vie asioita eteenpäin.", "Kunnanhallitus 3.2.2025 § 14"])
            Assert.Contains(words, seen.Text, StringComparison.Ordinal);
        Assert.Contains("Kehittäjäkoordinaattori", (await Visitor().OpenAsync($"/{slug}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3000000000")]
    [InlineData("-0,4")]
    [InlineData("60,4")]
    public async Task Hours_that_no_week_has_are_refused_and_stay_in_the_form(string hours)
    {
        var (_, _, liaison) = await MunicipalityAsync();

        var refused = await (await liaison.OpenAsync("/cooperation/appointments/new")).Form()
            .Set("Form.Title.Fi", "Koordinaattori").Set("Form.Email", "jarjestot@kunta.example").Set("Form.Hours", hours).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(hours, refused.Document.QuerySelector("[name='Form.Hours']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whose_term_is_over_has_no_card_for_the_address_book_and_no_address_on_the_page()
    {
        var (_, _, liaison) = await MunicipalityAsync();
        var card = await NameAsync(liaison, "Entinen koordinaattori", ("Form.From", "1.1.2020"), ("Form.Until", "31.12.2020"));

        var seen = await Visitor().OpenAsync(card.Path);
        var file = await Visitor().OpenAsync($"{card.Path}/card.vcf");

        Assert.DoesNotContain("jarjestot@kunta.example", seen.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, file.Status);
    }

    [Fact, Requirement("Y18")]
    public async Task The_card_is_a_vcard_of_the_role_whose_lines_are_folded_and_escaped()
    {
        var (municipality, liaison) = await LiaisonAsync();
        const string Title = "Järjestö-, seura- ja vapaaehtoistyön koordinaattori; äänitorvi ja yhteinen käsivarsi koko kunnassa";
        var card = await NameAsync(liaison, Title, ("Form.Phone", "+358 40 123 4567"), ("Form.Unit", "Kirjasto, kulttuuri; liikunta"));

        var file = await Visitor().OpenAsync($"{card.Path}/card.vcf");

        Assert.Equal("text/vcard", file.Answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("END:VCARD\r\n", file.Html, StringComparison.Ordinal);
        var lines = file.Html.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        var unfolded = file.Html.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(["BEGIN:VCARD", "VERSION:4.0"], unfolded[..2]);
        Assert.Contains($"UID:urn:uuid:{IdIn(card)}", unfolded);
        Assert.Contains($"ORG:{municipality.Name};Kirjasto\\, kulttuuri\\; liikunta", unfolded);
        Assert.Contains($"TITLE;LANGUAGE=fi:{Title.Replace(",", "\\,", StringComparison.Ordinal)}", unfolded);
        Assert.Contains("EMAIL;TYPE=work:jarjestot@kunta.example", unfolded);
        Assert.Contains("TEL;TYPE=\"work,voice\":+358 40 123 4567", unfolded);
    }

    [Fact, Requirement("Y18")]
    public async Task An_address_book_by_other_hands_reads_the_card()
    {
        Assert.SkipUnless(AddressBook.IsThere, "npm ci in tests/npm brings ical.js.");
        var (municipality, liaison) = await LiaisonAsync();
        var card = await NameAsync(liaison, "Järjestö-, seura- ja vapaaehtoistyön koordinaattori; yhteinen äänitorvi koko kunnassa", ("Form.Phone", "+358 40 123 4567"));

        var read = await AddressBook.ReadAsync((await Visitor().OpenAsync($"{card.Path}/card.vcf")).Html);

        Assert.Equal("4.0", read["version"]);
        Assert.Equal("Järjestö-, seura- ja vapaaehtoistyön koordinaattori; yhteinen äänitorvi koko kunnassa", read["title"]);
        Assert.Equal($"{read["title"]}, {municipality.Name}", read["fn"]);
        Assert.Equal("jarjestot@kunta.example", read["email"]);
        Assert.Equal("+358 40 123 4567", read["tel"]);
        Assert.Equal($"urn:uuid:{IdIn(card)}", read["uid"]);
    }

    [Fact]
    public async Task An_appointment_without_a_title_or_a_way_to_reach_is_refused_and_what_was_typed_stays()
    {
        var (_, liaison) = await LiaisonAsync();
        var form = (await liaison.OpenAsync("/cooperation/appointments/new")).Form();

        var untitled = await form.Set("Form.Unit", "Sivistyspalvelut").SubmitAsync();
        var unreachable = await untitled.Form().Set("Form.Title.Fi", "Koordinaattori").SubmitAsync();

        untitled.ShouldRefuse("Kirjoita tehtävän nimike");
        unreachable.ShouldRefuse("Anna sähköposti, puhelin tai verkkosivu");
        Assert.Contains("Sivistyspalvelut", unreachable.Html, StringComparison.Ordinal);
    }
}
