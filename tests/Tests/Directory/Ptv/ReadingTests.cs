using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>Where the national catalogue is the master, its services are the association's activities.</summary>
[Collection(nameof(ReadCatalogue))]
public sealed class ReadingTests(App app) : CatalogueTest(app)
{
    [Fact, Requirement("Y17")]
    public async Task An_association_kept_in_the_catalogue_reads_its_services_from_there_and_follows_them()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var (lunch, choir, hall) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        catalogue.Offers(id, Service(lunch, "Keittolounas", hall), Service(choir, "Kuoro"));
        catalogue.Answers[$"/ServiceChannel/list?guids={hall}"] = (200, Hall(hall));

        var page = await (await (await chair.OpenAsync($"/associations/{association.Id}")).FollowAsync("Palvelutietovaranto")).FollowAsync("Lue palvelut tänne");
        var read = (await page.Form().SubmitAsync()).ShouldBeOk();
        var shown = await (await Visitor().OpenAsync($"/associations/{association.Id}")).FollowAsync("Keittolounas");

        Assert.Contains("Kaikki yhdistyksen palvelut on luettu.", read.Text, StringComparison.Ordinal);
        var one = Assert.Single(await ActivitiesAsync(association), each => each.CatalogueId == lunch);
        Assert.Equal(LocalizedText.Of("Keittolounas", "Soppalunch"), one.Name);
        Assert.Equal(LocalizedText.Of("Lounas kaikille joka arkipäivä."), one.Description);
        Assert.Equal(["P27.1"], one.ServiceClasses);
        Assert.Equal([TargetGroup.Seniors], one.TargetGroups);
        Assert.Equal((ActivityVenue.Elsewhere, "Kirkkokatu 5, 60100 Seinäjoki", "m743", true), (one.Venue, one.Address, one.PlaceKey, one.IsFree));
        Assert.Equal([new WeeklyTime(DayOfWeek.Monday, new(10, 0), new(11, 45))], one.Times.Select(row => row.Time));
        Assert.Contains("Tiedot on luettu Suomi.fi-palvelutietovarannosta.", shown.Text, StringComparison.Ordinal);

        var own = await OfferAsync(association, "Retki");
        catalogue.Offers(id, Service(lunch, "Keittopäivä", hall));
        await JobAsync(TimeSpan.FromHours(21));

        Assert.Equal(["Keittopäivä", "Retki"], (await ActivitiesAsync(association)).Select(each => each.Name.Best("fi").Text).Order(StringComparer.Ordinal));
        Assert.Contains(await ActivitiesAsync(association), each => each.Id == own);
        Assert.Equal(one.Id, Assert.Single(await ActivitiesAsync(association), each => each.CatalogueId == lunch).Id);
    }

    [Fact]
    public async Task What_the_catalogue_does_not_tell_is_told_here_and_stays()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var service = Guid.CreateVersion7();
        catalogue.Offers(id, Service(service, "Kuoro"));
        await ReadAsync(association);
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var activity = Assert.Single(await ActivitiesAsync(association));

        var edit = await chair.OpenAsync($"/activities/{activity.Id}/edit");
        (await edit.Form().Fill("Milloin", "Lukukausina").SubmitAsync()).ShouldBeOk();
        await JobAsync(TimeSpan.FromHours(21));

        Assert.Contains("luetaan palvelutietovarannosta joka päivä", edit.Text, StringComparison.Ordinal);
        Assert.Contains("tulee takaisin", (await chair.OpenAsync($"/activities/{activity.Id}/remove")).Text, StringComparison.Ordinal);
        Assert.Equal(LocalizedText.Of("Lukukausina"), Assert.Single(await ActivitiesAsync(association)).When);
    }

    [Fact]
    public async Task Another_id_while_it_is_read_is_read_anew()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var page = await chair.OpenAsync($"/associations/{association.Id}/catalogue");
        await ReadAsync(association);

        (await page.Form().Fill("Yhdistyksen tunniste palvelutietovarannossa", Guid.CreateVersion7().ToString()).SubmitAsync()).ShouldBeOk();

        Assert.Null(await ReadingAsync(association));
    }

    [Fact]
    public async Task Fifty_readings_at_once_make_each_activity_once()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var chair = await Given.MainUserAsync(association);
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"), Service(Guid.CreateVersion7(), "Soitto"));
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(chair).OpenAsync($"/associations/{association.Id}/catalogue/read")));

        var answers = await Task.WhenAll(forms.Select(page => page.Form().SubmitAsync()));

        Assert.All(answers, one => Assert.True(one.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{one.Status}"));
        Assert.Contains(answers, one => one.Status is HttpStatusCode.OK);
        Assert.Equal(2, (await ActivitiesAsync(association)).Count);
        Assert.Equal(1, Times(catalogue, id));
    }

    [Fact]
    public async Task Nobody_asks_for_one_that_is_kept_here_nor_twice_in_a_moment()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (here, _) = await KeptThereAsync(CatalogueMaster.Ours);
        var (there, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(there);

        var (first, second) = (await ReadAsync(here), await ReadAsync(there));

        Assert.Equal(HttpStatusCode.BadRequest, first.Status);
        Assert.Contains("ei ylläpidetä palvelutietovarannossa", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Contains("Yritä uudelleen viiden minuutin kuluttua", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_asks_for_each_once_in_twenty_hours()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));

        await JobAsync(TimeSpan.Zero);
        await JobAsync(TimeSpan.FromHours(19));
        var before = Times(catalogue, id);
        await JobAsync(TimeSpan.FromHours(2));

        Assert.Equal((1, 2), (before, Times(catalogue, id)));
        Assert.Equal(CatalogueReading.Whole, await ReadingAsync(association));
    }

    [Fact]
    public async Task What_was_read_from_the_catalogue_is_not_given_to_it_as_new()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(association);
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var page = (await (await chair.OpenAsync($"/associations/{association.Id}/catalogue")).Form().Tick("täällä, ja viedään palvelutietovarantoon").SubmitAsync()).ShouldBeOk();

        Assert.Contains("Tämä on jo palvelutietovarannossa", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_do_not_read_for_it()
    {
        var (association, _) = await KeptThereAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync($"/associations/{association.Id}/catalogue/read")).Status);
    }
}
