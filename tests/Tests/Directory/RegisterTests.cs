using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Register;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

/// <summary>The liaison's own register: filters, and one change to many.</summary>
public sealed class RegisterTests(App app) : PageTest(app)
{
    private const string Register = "/associations/register";

    [Fact, Requirement("T23")]
    public async Task A_liaison_moves_several_associations_to_a_group_at_once_after_seeing_what_will_happen()
    {
        var (municipality, one, two) = await RegisterAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await Given.AssociationAsync(municipality, category: AssociationCategory.Seniors);

        var asked = (await liaison.OpenAsync($"{Register}/change?do=Category&toCategory=Seniors&id={one.Id}&id={two.Id}")).ShouldBeOk();
        var before = await CategoryAsync(one);
        var done = (await asked.Form().SubmitAsync()).ShouldBeOk();

        Assert.Contains("Valitut yhdistykset siirtyvät ryhmään Seniorit.", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"{one.Name} Harrastukset: liikunta ja kulttuuri Muuttuu", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"{two.Name} Seniorit On jo näin", asked.Text, StringComparison.Ordinal);
        Assert.Equal(AssociationCategory.Hobbies, before);
        Assert.Contains("Muutettu: 1. Ennallaan 1: On jo näin.", done.Text, StringComparison.Ordinal);
        Assert.Equal(AssociationCategory.Seniors, await CategoryAsync(one));
    }

    [Fact]
    public async Task Filters_are_told_and_each_is_removed_by_a_link()
    {
        var (municipality, one, two) = await RegisterAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var filtered = (await (await liaison.OpenAsync(Register)).Form("form[role=search]").Fill("Ryhmä", "Seniors").Fill("Postin kieli", "sv").SubmitAsync()).ShouldBeOk();
        var chips = filtered.Document.QuerySelectorAll(".filter-chips__chip").Select(chip => chip.GetAttribute("href")).ToList();
        var wider = (await liaison.OpenAsync(chips[1]!)).ShouldBeOk();
        var old = (await liaison.OpenAsync(Register + "?silent=1")).ShouldBeOk();

        Assert.Contains(two.Name, filtered.Text, StringComparison.Ordinal);
        Assert.Equal(["/fi/associations/register?language=sv", "/fi/associations/register?category=Seniors"], chips);
        Assert.Contains(two.Name, wider.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(one.Name, wider.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(two.Name, old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_nobody_keeps_are_invited_once_and_the_others_are_left_with_the_reason()
    {
        var municipality = await Given.MunicipalityAsync();
        var address = $"{Guid.CreateVersion7():N}@example.org";
        var reached = new[] { await Given.AssociationAsync(municipality, email: address), await Given.AssociationAsync(municipality, email: address) };
        var kept = await Given.AssociationAsync(municipality, email: "kept@example.org");
        await Given.MainUserAsync(kept);
        var mute = await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var ids = string.Join('&', reached.Append(kept).Append(mute).Select(one => $"id={one.Id}"));

        var asked = (await liaison.OpenAsync($"{Register}/change?do=Invite&{ids}")).ShouldBeOk();
        var done = await asked.Form().SubmitAsync();
        var again = await asked.Form().SubmitAsync();

        Assert.Contains("Muutettu: 2. Ennallaan 1: Ei sähköpostiosoitetta. Ennallaan 1: Yhdistyksellä on jo ylläpitäjä.", done.ShouldBeOk().Text, StringComparison.Ordinal);
        again.ShouldBeOk();
        Assert.Equal(2, await App.DataAsync(db => db.Set<Membership>().CountAsync(one => reached[0].Id == one.OrganisationId || reached[1].Id == one.OrganisationId)));
    }

    [Fact]
    public async Task Another_registers_associations_are_neither_listed_nor_changed()
    {
        var (municipality, one, _) = await RegisterAsync();
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var asked = (await stranger.OpenAsync($"{Register}/change?do=Category&toCategory=Seniors&id={one.Id}")).ShouldBeOk();
        var own = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"{Register}/change?do=Category&toCategory=Seniors&id={one.Id}");
        await stranger.OpenAsync(Register);
        var forged = await own.Form().Set("id", (await Given.AssociationAsync(await Given.MunicipalityAsync())).Id.ToString()).SubmitAsync();

        Assert.DoesNotContain(one.Name, asked.Text, StringComparison.Ordinal);
        Assert.Contains("Yhtään yhdistystä ei ole valittu", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Muutettu: 0. Ei enää rekisterissä: 1.", forged.Text, StringComparison.Ordinal);
        Assert.Equal(AssociationCategory.Hobbies, await CategoryAsync(one));
    }

    [Theory]
    [InlineData("?do=Category&id=x")]
    [InlineData("?do=99")]
    public async Task A_change_that_is_none_has_no_page(string query)
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        Assert.Equal(HttpStatusCode.NotFound, (await liaison.OpenAsync($"{Register}/change{query}")).Status);
    }

    [Theory]
    [InlineData("do=Category")]
    [InlineData("do=Language&toLanguage=xx")]
    public async Task A_change_to_nothing_is_refused_with_what_to_choose(string query)
    {
        var (municipality, one, _) = await RegisterAsync();

        var answer = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"{Register}/change?{query}&id={one.Id}");

        answer.ShouldRefuse("Valitse myös, mihin ryhmään tai kieleen yhdistykset siirtyvät");
    }

    [Fact]
    public void The_time_of_the_last_change_is_read_from_the_version()
    {
        var at = new DateTimeOffset(2024, 9, 24, 17, 0, 0, TimeSpan.Zero);

        var row = new RegisterRow(Guid.CreateVersion7(), "x", "x", null, "fi", null, Guid.CreateVersion7(at), null, false);

        Assert.Equal(at.UtcDateTime, row.ChangedAt);
    }

    private async Task<(GivenOrganisation Municipality, GivenOrganisation Hobby, GivenOrganisation Seniors)> RegisterAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        return (municipality, await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality, category: AssociationCategory.Seniors, language: "sv"));
    }

    private Task<AssociationCategory?> CategoryAsync(GivenOrganisation association) =>
        App.DataAsync(db => db.Organisations.Where(one => one.Id == association.Id).Select(one => one.Category).FirstAsync());
}
