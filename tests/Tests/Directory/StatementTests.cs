using Kumppani.Directory.Brands;
using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Statements;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

public sealed class StatementTests(App app) : PageTest(app)
{
    private static readonly Place[] Places = [.. PlaceBook.Finland.Municipalities.Where(place => place.NameFi.StartsWith('L'))];
    private static int taken = -1;

    private static readonly string[] Languages = ["fi", "sv", "en"];

    [Fact]
    public async Task The_liaison_publishes_a_statement_and_the_earlier_one_stays_to_be_read()
    {
        var (slug, municipality) = await MunicipalityInUseAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var first = await liaison.OpenAsync("/municipality/accessibility/edit");
        (await first.Form().Fill("Arviointipäivä", "2.3.2026").SubmitAsync()).ShouldBeOk();
        var second = await liaison.OpenAsync("/municipality/accessibility/edit");
        (await second.Form().Fill("WCAG-kriteeri", "1.4.3").Fill("Puute suomeksi", "Vanhojen liitteiden teksti on vaaleaa.").SubmitAsync()).ShouldBeOk();

        var inForce = await Visitor().OpenAsync($"/{slug}/accessibility");
        var earlier = await Visitor().OpenAsync($"/{slug}/accessibility?version=1");
        Assert.Contains("Vanhojen liitteiden teksti on vaaleaa. (WCAG 2.1 1.4.3)", inForce.Text, StringComparison.Ordinal);
        Assert.Contains("osittain", inForce.Text, StringComparison.Ordinal);
        Assert.Contains("Tämä on aiempi versio", earlier.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vanhojen liitteiden", earlier.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_fifty_who_publish_the_next_version_at_once_one_does()
    {
        var (_, municipality) = await MunicipalityInUseAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync("/municipality/accessibility/edit")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().Fill("Arviointipäivä", "2.3.2026").SubmitAsync()));

        Assert.Single(answers, answer => answer.Text.Contains("Saavutettavuusseloste on julkaistu", StringComparison.Ordinal));
        Assert.Equal(49, answers.Count(answer => answer.Text.Contains("Joku muu ehti julkaista", StringComparison.Ordinal)));
        Assert.Equal(1, await App.DataAsync(db => db.Statements.CountAsync(one => one.OrganisationId == municipality.Id)));
    }

    [Fact]
    public async Task A_gap_without_its_criterion_is_refused_and_what_was_typed_stays()
    {
        var (_, municipality) = await MunicipalityInUseAsync();
        var form = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync("/municipality/accessibility/edit");

        var answer = await form.Form().Fill("Arviointipäivä", "2.3.2026").Fill("Puute suomeksi", "Kuvissa ei ole tekstiä.").SubmitAsync();

        answer.ShouldRefuse("Kerro, mitä WCAG-kriteeriä puute koskee");
        Assert.Contains("Kuvissa ei ole tekstiä.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_comes_without_signing_in_is_due_in_fourteen_days_and_its_answer_is_mailed()
    {
        var (slug, municipality) = await MunicipalityInUseAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var address = $"palaute-{Guid.CreateVersion7():N}@example.com";

        var form = await Visitor().OpenAsync($"/{slug}/accessibility/feedback");
        var thanks = await form.Form().Fill("Mikä ei toiminut?", "Lomake ei toiminut <b>ruudunlukijalla</b>.").Fill("Sähköpostiosoite vastausta varten", address).SubmitAsync();
        var desk = await liaison.OpenAsync("/municipality/accessibility");
        var one = await liaison.OpenAsync(desk.Document.QuerySelector("tbody a")!.GetAttribute("href")!["/fi".Length..]);
        var answered = await one.Form().Fill("Vastaus", "Lomake on korjattu.").SubmitAsync();
        await App.DeliverAsync();

        Assert.Contains("Kiitos palautteesta. Vastaamme viimeistään", thanks.Text, StringComparison.Ordinal);
        answered.ShouldBeOk();
        var mails = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == address).Select(mail => mail.Text).ToListAsync());
        Assert.Contains("Lomake on korjattu.", Assert.Single(mails), StringComparison.Ordinal);
        var row = await App.DataAsync(db => db.Feedback.SingleAsync(feedback => feedback.OrganisationId == municipality.Id));
        Assert.Equal(14, row.DueOn.DayNumber - DateOnly.FromDateTime(Kumppani.Ui.Languages.Dates.Local(row.At)).DayNumber);
    }

    [Fact]
    public async Task Feedback_of_another_municipality_is_not_there()
    {
        var (slug, municipality) = await MunicipalityInUseAsync();
        var (_, other) = await MunicipalityInUseAsync();
        (await (await Visitor().OpenAsync($"/{slug}/accessibility/feedback")).Form().Fill("Mikä ei toiminut?", "Kontrasti.").SubmitAsync()).ShouldBeOk();
        var id = await App.DataAsync(db => db.Feedback.Where(one => one.OrganisationId == municipality.Id).Select(one => one.Id).SingleAsync());

        var page = await SignedInAs(await Given.LiaisonAsync(other)).OpenAsync($"/municipality/feedback/{id}");

        Assert.Equal(404, (int)page.Status);
    }

    [Fact]
    public async Task Feedback_by_the_hundred_from_one_client_is_held_up_and_what_was_typed_stays()
    {
        var (slug, _) = await MunicipalityInUseAsync();
        var visitor = Visitor();
        var form = await visitor.OpenAsync($"/{slug}/accessibility/feedback");

        var answers = new List<Page>();
        for (var time = 0; time <= FeedbackModel.MostFromOneClient; time++) answers.Add(await (await visitor.OpenAsync(form.Path)).Form().Fill("Mikä ei toiminut?", "Sama taas.").SubmitAsync());

        answers[^1].ShouldRefuse("odota tunti");
        Assert.Contains("Sama taas.", answers[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_the_statements_in_its_language()
    {
        foreach (var language in Languages)
        {
            var page = await Visitor().OpenAsync($"/{language}/");
            var links = page.Document.QuerySelectorAll(".site-footer__links a").Select(link => link.GetAttribute("href")!).ToList();

            Assert.Equal(5, links.Count);
            foreach (var link in links) (await Visitor().OpenAsync(link)).ShouldBeOk();
        }
    }

    [Fact]
    public async Task A_place_that_nobody_has_taken_into_use_has_no_statement_and_the_installation_has_one()
    {
        var unused = await Visitor().OpenAsync("/kokemaki/accessibility");
        var country = await Visitor().OpenAsync("/suomi/accessibility");

        Assert.Equal(404, (int)unused.Status);
        Assert.Contains("Kumppani ei ole vielä arvioinut", country.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_notice_names_the_controller_and_every_use()
    {
        var (slug, municipality) = await MunicipalityInUseAsync();

        var page = await Visitor().OpenAsync($"/{slug}/privacy");

        Assert.Contains(municipality.Name, page.Text, StringComparison.Ordinal);
        foreach (var part in (string[])["Yhdistysrekisteri", "Käyttäjät ja roolit", "Tapaamisiin ilmoittautuneet", "Saavutettavuuspalaute"]) Assert.Contains(part, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cookie_that_a_signed_in_person_gets_is_on_the_note()
    {
        var (_, municipality) = await MunicipalityInUseAsync();
        var visitor = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await visitor.OpenAsync("/municipality/accessibility/edit")).Form().Fill("Arviointipäivä", "2.3.2026").SubmitAsync();
        await visitor.OpenAsync("/sv/cookies");

        Assert.NotEmpty(visitor.CookieNames);
        Assert.Subset(CookiesModel.All.Select(cookie => "__Host-" + cookie.Name).ToHashSet(), visitor.CookieNames.ToHashSet());
    }

    // A municipality with a look of its own, as the operator makes them; at a place that no other test takes into use.
    private async Task<(string Slug, GivenOrganisation Municipality)> MunicipalityInUseAsync()
    {
        var place = Places[Interlocked.Increment(ref taken)];
        var municipality = await Given.MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            var brand = new MunicipalityBrand { OrganisationId = municipality.Id, PlaceKey = place.Key };
            Assert.True(Colour.TryParse("#00507f", out var primary) && Colour.TryParse("#003453", out var dark) && brand.Paint(primary, dark).IsDone);
            db.Add(brand);
            return await db.SaveChangesAsync();
        });
        return (place.Slug, municipality);
    }
}
