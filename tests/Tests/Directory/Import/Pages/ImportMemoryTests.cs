using System.Text;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Import.Pages;

/// <summary>What an import remembers for the next one.</summary>
public sealed class ImportMemoryTests(App app) : ImportPageTest(app)
{
    private const string First = "Yhdistys;Laji;Säpö;Numero;Lisää\nMuistin Kuoro ry;kuoro X;kuoro@example.org;040 111 222;x\n";

    [Fact]
    public async Task The_columns_of_a_file_are_chosen_as_in_the_one_before_whatever_their_order_and_what_is_new_is_told()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var first = await SendAsync(liaison, Encoding.UTF8.GetBytes(First), "Rekisteri 2026.csv");
        await first.Form().Fill("Sarake Säpö on", "Jätä pois").Fill("Sarake Numero on", "Puhelin").Fill("Sarake Laji on", "Jätä pois").SubmitAsync();

        var next = await SendAsync(liaison, Encoding.UTF8.GetBytes("Kotisivu;NUMERO;säpö;Laji;Yhdistys\nwww.example.org;040 333;toinen@example.org;kuoro X;Muistin Toinen ry\n"));
        var fresh = await next.FollowAsync("Valitse sarakkeet uudelleen alusta");

        Assert.Contains("Tiedosto tunnistettiin: Rekisteri 2026", next.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Uusia sarakkeita: Kotisivu.", next.Text, StringComparison.Ordinal);
        Assert.Equal(["Website", "Phone", "", "", "Name"], Chosen(next));
        Assert.DoesNotContain("tunnistettiin", fresh.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("Email", Chosen(fresh)[2]);
    }

    [Fact]
    public async Task A_column_that_is_gone_is_told_and_a_file_of_another_kind_is_not_recognised()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        await (await SendAsync(liaison, Encoding.UTF8.GetBytes(First), "Rekisteri.csv")).Form().Fill("Sarake Numero on", "Puhelin").SubmitAsync();

        var shorter = await SendAsync(liaison, "Yhdistys;Laji;Säpö;Lisää\nA ry;;;\n"u8.ToArray());
        var other = await SendAsync(liaison, "Nimi;Kunta;Kuvaus\nA ry;Seinäjoki;x\n"u8.ToArray());

        Assert.Contains("Näitä sarakkeita ei enää ole: Numero.", shorter.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tunnistettiin", other.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_for_a_group_is_explained_once_and_used_the_next_time()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var columns = await SendAsync(liaison, "Nimi;Luokka\nMuistin Eka ry;Zyx 1\nMuistin Toka ry;ZYX-1\nMuistin Koka ry;Urheilu\nMuistin Muu ry;Qwerty\n"u8.ToArray());
        var words = await columns.Form().SubmitAsync();
        var asked = words.Document.QuerySelectorAll("main tbody tr").Select(row => string.Join('|', row.Children.Take(2).Select(cell => cell.TextContent.Trim()))).ToList();
        var preview = await words.Form().Fill("Sanan ”Zyx 1” ryhmä", nameof(AssociationCategory.SocialAndHealth)).SubmitAsync();
        await preview.ShouldBeOk().Form().SubmitAsync(ConfirmButton);

        var next = await (await SendAsync(liaison, "Nimi;Luokka\nMuistin Neljäs ry;zyx 1\nMuistin Viides ry;Urheilu\n"u8.ToArray())).Form().SubmitAsync();
        await next.ShouldBeOk().Form().SubmitAsync(ConfirmButton);

        Assert.Equal(["Zyx 1|2", "Qwerty|1", "Urheilu|1"], asked);
        Assert.Contains("Ei tunneta", words.Text, StringComparison.Ordinal);
        Assert.Contains("Ehdotus", words.Text, StringComparison.Ordinal);
        Assert.EndsWith("/preview", next.Path, StringComparison.Ordinal);
        var register = await RegisterOfAsync(municipality);
        Assert.Equal(
            [AssociationCategory.SocialAndHealth, AssociationCategory.SocialAndHealth, AssociationCategory.SocialAndHealth, AssociationCategory.Hobbies, AssociationCategory.Hobbies],
            new[] { "Eka", "Toka", "Neljäs", "Koka", "Viides" }.Select(name => register[$"Muistin {name} ry"].Category!.Value));
    }

    [Fact]
    public async Task A_word_is_explained_anew_beside_one_that_is_not_known_yet()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var words = await (await SendAsync(liaison, "Nimi;Luokka\nA ry;Zyx\n"u8.ToArray())).Form().SubmitAsync();
        await words.Form().Fill("Sanan ”Zyx” ryhmä", nameof(AssociationCategory.Others)).SubmitAsync();

        var next = await (await SendAsync(liaison, "Nimi;Luokka\nB ry;Zyx\nC ry;Qwerty\n"u8.ToArray())).Form().SubmitAsync();
        var preview = await next.ShouldBeOk().Form().Fill("Sanan ”Zyx” ryhmä", nameof(AssociationCategory.Hobbies)).SubmitAsync();

        Assert.EndsWith("/categories", next.Path, StringComparison.Ordinal);
        Assert.EndsWith("/preview", preview.ShouldBeOk().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_remembered_is_listed_renamed_and_removed()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var words = await (await SendAsync(liaison, "Nimi;Luokka\nA ry;Zyx\n"u8.ToArray(), "vuosi.csv")).Form().SubmitAsync();
        await words.Form().Fill("Sanan ”Zyx” ryhmä", nameof(AssociationCategory.Others)).SubmitAsync();

        var list = await (await liaison.OpenAsync("/associations/import")).FollowAsync("Muistetut valinnat");
        var renamed = await (await list.FollowAsync("vuosi")).Form().Fill("Nimi", "Kunnan oma lista").SubmitAsync("Tallenna");
        var forgotten = await renamed.Form().Fill("Sanan ”Zyx” ryhmä", "Ei valittu").SubmitAsync("Tallenna");
        var removed = await (await forgotten.FollowAsync("Kunnan oma lista")).Form("form[action*=Remove]").SubmitAsync();

        Assert.Contains("Zyx", renamed.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zyx", forgotten.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Mitään ei vielä muisteta", removed.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_municipality_sees_and_uses_nothing_of_it()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var words = await (await SendAsync(liaison, "Nimi;Luokka\nA ry;Zyx\n"u8.ToArray(), "salainen.csv")).Form().SubmitAsync();
        await words.Form().Fill("Sanan ”Zyx” ryhmä", nameof(AssociationCategory.Others)).SubmitAsync();
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var id = await App.DataAsync(db => db.Set<SavedMapping>().IgnoreQueryFilters().Where(one => one.Name == "salainen").OrderByDescending(one => one.Id).Select(one => one.Id).FirstAsync());

        var list = await stranger.OpenAsync("/associations/import/remembered");
        var one = await stranger.OpenAsync($"/associations/import/remembered/{id}");
        var columns = await SendAsync(stranger, "Nimi;Luokka\nA ry;Zyx\n"u8.ToArray());
        var asked = await columns.Form().SubmitAsync();

        Assert.DoesNotContain("salainen", list.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, one.Status);
        Assert.DoesNotContain("tunnistettiin", columns.Text, StringComparison.Ordinal);
        Assert.EndsWith("/categories", asked.Path, StringComparison.Ordinal);
    }

    private static string[] Chosen(Page columns) =>
        [.. columns.Document.QuerySelectorAll("select[name^='Fields']").Select(select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")];
}
