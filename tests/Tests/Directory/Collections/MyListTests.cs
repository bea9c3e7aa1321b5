using System.Net;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Collections;

/// <summary>A resident's list without an account: the address is the list.</summary>
public sealed class MyListTests(App app) : CollectionTest(app)
{
    [Fact]
    public async Task A_resident_gathers_what_interests_her_into_an_address_and_the_service_keeps_nothing()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var word = NewWord();
        var (one, other) = (await ActivityAsync(association, $"Kerho {NewWord()}"), await ActivityAsync(association, $"Retki {word}"));
        var resident = Visitor();
        await App.DeliverAsync();

        var begun = await (await resident.OpenAsync($"/activities/{one.Id}")).FollowAsync("Aloita tästä oma lista");
        var searched = await begun.ShouldBeOk().Form("form[role=search][action$='/my-list']").Fill("Hae yhdistystä tai toimintaa", word).SubmitAsync();
        var whole = await searched.FollowAsync($"Lisää listalle: Retki {word}");
        var sameElsewhere = await Visitor().OpenAsync(whole.Path);
        var less = await whole.FollowAsync($"Poista listalta: {one.Name.Best("fi").Text}");

        Assert.Equal($"/fi/my-list?e=a.{one.Id}&e=a.{other.Id}", whole.Path);
        Assert.Equal(2, sameElsewhere.ShouldBeOk().Document.QuerySelectorAll("ol h2").Length);
        Assert.Equal($"/fi/my-list?e=a.{other.Id}", less.Path);
        Assert.Empty(resident.CookieNames);
        Assert.Equal("no-referrer", whole.Answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task An_address_of_any_sort_is_answered_and_what_is_gone_says_so()
    {
        var page = await Visitor().OpenAsync($"/my-list?e=o.{Guid.CreateVersion7()}&e=x&e=&e=a.12&e={new string('o', 3000)}&q=%25");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Ei enää rekisterissä", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("ol.collection li"));
    }
}
