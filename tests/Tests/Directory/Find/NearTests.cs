using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Find;

/// <summary>The list of associations near a place.</summary>
public sealed class NearTests(App app) : FacetTest(app)
{
    [Fact, Requirement("T4")]
    public async Task Those_within_the_distance_stand_the_nearest_first_and_say_how_far_it_is()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        foreach (var (name, key) in new[] { ("Aamu", "m145"), ("Ilta", "m743"), ("Meri", "m091"), ("Yö", "m301") })
        {
            await Given.AssociationAsync(municipality with { PlaceKey = key }, $"{name} {mark}");
        }

        var near = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=Seinäjoki&km=50");
        var region = await Visitor().OpenAsync($"/etela-pohjanmaa/associations?q={mark}&near=helsinki&km=10");

        Assert.Equal([$"Ilta {mark}", $"Aamu {mark}", $"Yö {mark}"], Names(near));
        var seen = PlaceBook.Finland.Exactly("m743")!;
        Assert.Contains($"Ilmajoki, n. {Distance.Between(seen, PlaceBook.Finland.Exactly("m145")!)} km", near.Text, StringComparison.Ordinal);
        Assert.Contains("Lähimmät ovat ensin", near.Text, StringComparison.Ordinal);
        Assert.Contains("Yhteensä 3", near.Text, StringComparison.Ordinal);
        Assert.Empty(Names(region));
    }

    [Fact]
    public async Task The_pages_of_the_nearest_lead_through_all_and_back()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        for (var number = 10; number < 55; number++) await Given.AssociationAsync(municipality with { PlaceKey = number % 2 == 0 ? "m743" : "m145" }, $"Lähellä {mark} {number}");

        var first = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=seinajoki&km=25");
        var second = await first.FollowAsync("Seuraava");
        var third = await second.FollowAsync("Seuraava");
        var back = await third.FollowAsync("Edellinen");
        var beginning = await back.FollowAsync("Edellinen");

        Assert.Equal(
            [.. Enumerable.Range(5, 23).Select(half => $"Lähellä {mark} {half * 2}"), .. Enumerable.Range(5, 22).Select(half => $"Lähellä {mark} {(half * 2) + 1}")],
            [.. Names(first), .. Names(second), .. Names(third)]);
        Assert.Equal(Names(second), Names(back));
        Assert.Equal(Names(first), Names(beginning));
    }

    [Theory]
    [InlineData("near=Seinajki&km=25", "Seinäjoki")]
    [InlineData("near=%3Cb%3E&km=-1", "ei löytynyt")]
    public async Task A_place_that_is_not_known_is_told_and_changes_nothing(string question, string told)
    {
        var municipality = await Given.MunicipalityAsync();
        var (mark, region) = (Mark(), RegionSlug(municipality));
        await Given.AssociationAsync(municipality, $"Jossain {mark}");

        var page = await Visitor().OpenAsync($"/{region}/associations?q={mark}&{question}");

        Assert.Equal([$"Jossain {mark}"], Names(page));
        Assert.Contains(told, page.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("T4")]
    public async Task An_association_is_where_its_own_place_is_and_not_where_its_municipality_has_its_middle()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        // A village far from the middle of its own municipality, to which it is nearer to one of the next.
        var (inSeinajoki, inAlavus, unknown) = (await AtAsync("Kylä", "m743", new(62.57, 23.07)), await AtAsync("Koulu", "m010", new(62.5702, 23.3990)), await AtAsync("Seura", "m743", null));

        var near = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=62.5712345,23.0698765&km=50");
        var close = await Visitor().OpenAsync($"/suomi/associations?near=62.57,23.07&km=2&q={mark}");

        Assert.Equal([inSeinajoki.Name, inAlavus.Name, unknown.Name], Names(near));
        Assert.Contains("Seinäjoki, alle 1 km", near.Text, StringComparison.Ordinal);
        Assert.Contains("Alavus, 17 km", near.Text, StringComparison.Ordinal);
        Assert.Contains("Seinäjoki, n. ", near.Text, StringComparison.Ordinal);
        Assert.Equal([inSeinajoki.Name], Names(close));
        // To about a kilometre: neither the address nor what leads on tells of anybody's door.
        Assert.Contains("near=62.57,23.07", Uri.UnescapeDataString(near.Path), StringComparison.Ordinal);
        Assert.All(near.Document.QuerySelectorAll("main a[href*='near=']"), link => Assert.Contains("near=62.57,23.07&", Uri.UnescapeDataString(link.GetAttribute("href")!) + "&", StringComparison.Ordinal));

        async Task<GivenOrganisation> AtAsync(string name, string place, GeoPoint? point)
        {
            var association = await Given.AssociationAsync(municipality with { PlaceKey = place }, $"{name} {mark}");
            if (point is not null) await PresentAsync(association, new OrganisationProfile { Point = point });
            return association;
        }
    }

    [Fact]
    public async Task A_postal_code_is_where_the_places_are_that_have_it()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        // No such code is in use: that of other tests would have its middle elsewhere.
        var code = $"000{System.Security.Cryptography.RandomNumberGenerator.GetInt32(10, 99)}";
        var (one, other) = (await Given.AssociationAsync(municipality, $"Aamu {mark}"), await Given.AssociationAsync(municipality, $"Ilta {mark}"));
        await PresentAsync(one, new OrganisationProfile { PostalCode = code, Point = new(66.5, 25.70) });
        await PresentAsync(other, new OrganisationProfile { PostalCode = code, Point = new(66.5, 25.80) });

        var near = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near={code}&km=5");
        var unknown = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=99999&km=5");

        Assert.Equal([one.Name, other.Name], Names(near));
        Assert.Equal(2, near.Text.Split(", 2 km").Length - 1);
        Assert.Contains("99999", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("ei löytynyt", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_offered_elsewhere_counts_where_it_is_nearer_than_the_association()
    {
        var (municipality, mark) = (await Given.MunicipalityAsync(), Mark());
        var (far, without) = (await Given.AssociationAsync(municipality, $"Kaukana {mark}"), await Given.AssociationAsync(municipality, $"Paikaton {mark}"));
        var offered = new ActivityDetails { Name = LocalizedText.Of("Kerho", "Klubb"), Venue = ActivityVenue.Elsewhere, Address = "Kylätalo", PlaceKey = municipality.PlaceKey, Point = new(68.42, 23.65), Languages = ["fi"] };
        await PresentAsync(far, new OrganisationProfile { Point = new(68.90, 27.00) }, offered);
        await PresentAsync(without, null, offered with { Point = new(68.45, 23.65) });

        var near = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=68.42,23.65&km=5");

        Assert.Equal([far.Name, without.Name], Names(near));
        Assert.Contains("alle 1 km", near.Text, StringComparison.Ordinal);
        Assert.Contains(", 3 km", near.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_of_a_hidden_association_is_not_the_middle_of_its_postal_code()
    {
        var (municipality, code) = (await Given.MunicipalityAsync(), $"002{System.Security.Cryptography.RandomNumberGenerator.GetInt32(10, 99)}");
        var hidden = await Given.AssociationAsync(municipality);
        await PresentAsync(hidden, new OrganisationProfile { PostalCode = code, Point = new(66.5, 25.70) });
        var before = await Visitor().OpenAsync($"/suomi/associations?near={code}&km=5");
        await App.DataAsync(async db =>
        {
            db.Entry(await db.Set<Organisation>().IgnoreQueryFilters().FirstAsync(one => one.Id == hidden.Id)).Property(nameof(HostedEntity.Visibility)).CurrentValue = Visibility.Private;
            return await db.SaveChangesAsync();
        });

        var after = await Visitor().OpenAsync($"/suomi/associations?near={code}&km=5&n=1");

        Assert.DoesNotContain("ei löytynyt", before.Text, StringComparison.Ordinal);
        Assert.Contains("ei löytynyt", after.Text, StringComparison.Ordinal);
    }

    // A degree of longitude is 38 km at Utsjoki and 56 km at Hanko: just inside and just outside a circle in all directions.
    [Theory, InlineData(69.90, 27.02, 100), InlineData(59.83, 22.97, 50), InlineData(62.79, 22.84, 2)]
    public async Task The_circle_of_the_database_is_that_of_the_sphere(double north, double east, int km)
    {
        var origin = NearOrigin.OfPoint(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{north:0.00},{east:0.00}"))!;
        var near = Nearness.Of(origin, km * 1000);
        var (municipality, radius) = (await Given.MunicipalityAsync(), 6_371_008.8);
        List<(Guid Id, bool IsInside)> all = [];
        for (var bearing = 0.0; bearing < 360; bearing += 45)
        {
            foreach (var part in new[] { 0.997, 1.003 })
            {
                var (angle, turn, from) = (km * 1000 * part / radius, double.DegreesToRadians(bearing), double.DegreesToRadians(north));
                var to = Math.Asin((Math.Sin(from) * Math.Cos(angle)) + (Math.Cos(from) * Math.Sin(angle) * Math.Cos(turn)));
                var right = double.RadiansToDegrees(Math.Atan2(Math.Sin(turn) * Math.Sin(angle) * Math.Cos(from), Math.Cos(angle) - (Math.Sin(from) * Math.Sin(to))));
                var association = await Given.AssociationAsync(municipality);
                await App.DataAsync(async db =>
                {
                    db.Add(new OrganisationProfile { OrganisationId = association.Id, Point = new(double.RadiansToDegrees(to), east + right) });
                    return await db.SaveChangesAsync();
                });
                all.Add((association.Id, part < 1));
            }
        }

        var ids = all.ConvertAll(one => one.Id);
        var found = await App.DataAsync(db => near.Of(db.Set<OrganisationProfile>().Where(one => ids.Contains(one.OrganisationId))).Select(one => one.OrganisationId).ToListAsync());

        Assert.Equal(all.Where(one => one.IsInside).Select(one => one.Id).Order(), found.Order());
    }

    [Theory]
    [InlineData("91,0"), InlineData("NaN,NaN"), InlineData("1e999,-0"), InlineData("0.0,0.0"), InlineData("62.79"), InlineData("00000000000000"), InlineData("TENKB")]
    public async Task What_is_no_point_in_Finland_is_told(string typed)
    {
        var page = await Visitor().OpenAsync($"/suomi/associations?near={Uri.EscapeDataString(typed.Replace("TENKB", new string('x', 10_000), StringComparison.Ordinal))}&km=50");

        Assert.Contains("ei löytynyt", page.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Helsinki_and_Tampere_are_some_160_kilometres_apart()
    {
        var (helsinki, tampere) = (PlaceBook.Finland.Exactly("m091")!, PlaceBook.Finland.Exactly("m837")!);

        Assert.InRange(Distance.Between(helsinki, tampere)!.Value, 155, 180);
        Assert.Equal(0, Distance.Between(helsinki, helsinki));
        Assert.Equal(Distance.Between(helsinki, tampere), Distance.Between(tampere, helsinki));
        Assert.Null(Distance.Between(helsinki, tampere with { Latitude = null }));
    }
}
