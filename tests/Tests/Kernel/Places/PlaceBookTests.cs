using System.Globalization;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Kernel.Places;

public sealed class PlaceBookTests
{
    private static readonly PlaceBook Book = PlaceBook.Finland;

    [Fact]
    public void All_municipalities_regions_and_counties_of_2026_are_there()
    {
        Assert.Equal(308, Book.Municipalities.Count());
        Assert.Equal(19, Book.Regions.Count());
        Assert.Equal(21, Book.Counties.Count());
        Assert.Single(Book.OfKind(PlaceKind.Country));
        Assert.Equal(12, Book.All.Count(place => place.HasCeased));
    }

    [Fact]
    public void Every_municipality_has_its_facts()
    {
        var lacking = Book.Municipalities.Where(place =>
            place.Population is not > 0 || place.PopulationYear != 2022 || place.LandArea is not > 0
            || place.Longitude is not (> 19 and < 32) || place.Latitude is not (> 59.5 and < 70.1)
            || Book.ParentOf(place)?.Kind != PlaceKind.Region || place.Code.Length != 3);

        Assert.Empty(lacking);
    }

    [Fact]
    public void Seinajoki_is_known_in_full()
    {
        var place = Book.FindBySlug("seinajoki")!.Place;

        Assert.Equal(("m743", "743", "Seinäjoki", "Seinäjoki"), (place.Key, place.Code, place.NameFi, place.NameSv));
        Assert.Equal("Etelä-Pohjanmaa", Book.ParentOf(place)!.NameFi);
        Assert.Equal("etela-pohjanmaan-hyvinvointialue", Book.CountyOf(place)!.Slug);
        Assert.Equal(LanguageStatus.Finnish, place.Language);
    }

    [Fact]
    public void Only_Helsinki_and_Aland_lie_in_no_county()
    {
        var without = Book.Municipalities.Where(place => Book.CountyOf(place) is null).ToList();

        Assert.Equal(17, without.Count);
        Assert.Equal(["Helsinki"], without.Where(place => place.ParentKey != "r21").Select(place => place.NameFi));
    }

    [Fact]
    public void The_languages_are_those_of_the_law()
    {
        var counts = Book.Municipalities.CountBy(place => place.Language).ToDictionary();

        Assert.Equal(16, counts[LanguageStatus.Swedish]);
        Assert.Equal(18, counts[LanguageStatus.BilingualFinnishMajority]);
        Assert.Equal(15, counts[LanguageStatus.BilingualSwedishMajority]);
        Assert.Equal(["Enontekiö", "Inari", "Sodankylä", "Utsjoki"], Book.Municipalities.Where(place => place.SamiHomeland).Select(place => place.NameFi));
    }

    [Theory]
    [InlineData("seinajoki", "m743")]
    [InlineData("Etela-Pohjanmaa", "r14")]
    [InlineData("etela-pohjanmaan-hyvinvointialue", "h16")]
    [InlineData("sodra-osterbotten", "r14")]
    [InlineData("vasa", "m905")]
    [InlineData("st-michel", "m491")]
    [InlineData("gustav-adolfs", "m081")]
    [InlineData("koski-tl", "m284")]
    [InlineData("suomi", "c246")]
    [InlineData("aland", "r21")]
    public void A_slug_leads_to_its_place(string slug, string key)
    {
        Assert.Equal(key, Book.FindBySlug(slug)?.Place.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("seinäjoki")]
    [InlineData("atlantis")]
    [InlineData("../etc")]
    public void A_slug_of_no_place_leads_nowhere(string slug)
    {
        Assert.Null(Book.FindBySlug(slug));
    }

    [Fact]
    public void Slugs_are_plain_and_no_place_hides_another()
    {
        var hidden = Book.All.Where(place => Book.FindBySlug(place.Slug)!.Place != place && !place.HasCeased);
        var hiddenInSwedish = Book.All.Where(place => !place.HasCeased && Book.FindBySlug(place.SlugSv)!.Place != place);
        var odd = Book.All.SelectMany(place => new[] { place.Slug, place.SlugSv }).Where(slug => slug.Length == 0 || slug.Any(sign => sign is not ('-' or (>= 'a' and <= 'z'))));

        Assert.Empty(hidden);
        Assert.Empty(hiddenInSwedish);
        Assert.Empty(odd);
    }

    [Theory]
    [InlineData("Peräseinäjoki", "589", "Seinäjoki", "2004-12-31")]
    [InlineData("Nurmo", "544", "Seinäjoki", "2008-12-31")]
    [InlineData("Ylistaro", "975", "Seinäjoki", "2008-12-31")]
    [InlineData("Lavia", "413", "Pori", "2014-12-31")]
    [InlineData("Maaninka", "476", "Kuopio", "2014-12-31")]
    [InlineData("Tarvasjoki", "838", "Lieto", "2014-12-31")]
    [InlineData("Jalasjärvi", "164", "Kurikka", "2015-12-31")]
    [InlineData("Hämeenkoski", "283", "Hollola", "2015-12-31")]
    [InlineData("Köyliö", "319", "Säkylä", "2015-12-31")]
    [InlineData("Nastola", "532", "Lahti", "2015-12-31")]
    [InlineData("Juankoski", "174", "Kuopio", "2016-12-31")]
    [InlineData("Luvia", "442", "Eurajoki", "2016-12-31")]
    [InlineData("Valtimo", "911", "Nurmes", "2019-12-31")]
    [InlineData("Honkajoki", "099", "Kankaanpää", "2020-12-31")]
    [InlineData("Pertunmaa", "588", "Mäntyharju", "2024-12-31")]
    public void A_ceased_municipality_leads_to_its_successor_and_tells_so(string name, string code, string successor, string lastDay)
    {
        var byName = Book.FindMunicipality(name)!;

        Assert.Equal(successor, byName.Place.NameFi);
        Assert.True(byName.WasMerged);
        Assert.Equal(name, byName.Former!.NameFi);
        Assert.Equal(DateOnly.Parse(lastDay, CultureInfo.InvariantCulture), byName.Former.ValidTo);
        Assert.Equal(byName, Book.FindByCode(PlaceKind.Municipality, code));
        Assert.Equal(byName, Book.FindBySlug(byName.Former.Slug));
        Assert.DoesNotContain(byName.Former, Book.MunicipalitiesOf(Book.ParentOf(byName.Place)!));
    }

    [Theory]
    [InlineData("Seinäjoki", "m743")]
    [InlineData("  SEINÄJOKI ", "m743")]
    [InlineData("seinajoki", "m743")]
    [InlineData("Seina\u0308joki", "m743")]
    [InlineData("Helsingfors", "m091")]
    [InlineData("S:t  Michel", "m491")]
    [InlineData("Kjulo", "m783")]
    [InlineData("743", "m743")]
    [InlineData("91", "m091")]
    [InlineData("mänttä vilppula", "m508")]
    public void A_spreadsheet_names_a_municipality_in_many_ways(string text, string key)
    {
        Assert.Equal(key, Book.FindMunicipality(text)?.Place.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Etelä-Pohjanmaa")]
    [InlineData("999")]
    [InlineData("\0\ud800")]
    [InlineData("!!!")]
    public void What_is_no_municipality_is_not_guessed(string text)
    {
        Assert.Null(Book.FindMunicipality(text));
    }

    [Fact]
    public void A_name_that_two_places_share_is_found_by_kind_only()
    {
        var book = Book.With(Place.Create(PlaceKind.Village, "743-1", "Pohjanmaa") with { Slug = "seinajoki-pohjanmaa", SlugSv = "seinajoki-pohjanmaa" });

        Assert.Null(book.FindByName("Pohjanmaa"));
        Assert.Equal("r15", book.FindByName("pohjanmaa", PlaceKind.Region)?.Place.Key);
    }

    [Fact]
    public void A_region_and_a_county_list_their_municipalities_in_the_Finnish_order()
    {
        var region = Book.MunicipalitiesOf(Book.Exactly("r14")!).Select(place => place.NameFi).ToList();
        var county = Book.MunicipalitiesOf(Book.Exactly("h04")!).Select(place => place.NameFi);

        Assert.Equal(18, region.Count);
        Assert.Equal(("Alajärvi", "Ähtäri"), (region[0], region[^1]));
        Assert.Equal(["Kerava", "Vantaa"], county);
        Assert.Equal(308, Book.MunicipalitiesOf(Book.Exactly(PlaceKey.Finland)!).Count());
    }

    [Fact]
    public void A_book_takes_a_village_and_a_changed_place_and_leaves_the_old_book_as_it_was()
    {
        var village = Place.Create(PlaceKind.Village, "743-2", "Peräseinäjoki") with { ParentKey = "m743" };
        var changed = Book.Exactly("m743")! with { Population = 70_000 };

        var book = Book.With(village, changed);

        Assert.Equal([village], book.VillagesOf(changed));
        Assert.Equal(70_000, book.FindBySlug("seinajoki")!.Place.Population);
        Assert.Null(Book.FindBySlug("peraseinajoki"));
        Assert.NotEqual(70_000, Book.FindBySlug("seinajoki")!.Place.Population);
    }

    [Fact]
    public void A_book_refuses_a_slug_of_another_and_a_successor_that_is_not_there()
    {
        var twin = Place.Create(PlaceKind.Municipality, "998", "Seinäjoki");
        var orphan = Place.Create(PlaceKind.Municipality, "998", "Orpola") with { SuccessorKey = "m997" };
        var circle = Place.Create(PlaceKind.Municipality, "998", "Kehälä") with { SuccessorKey = "m998" };

        Assert.Throws<ArgumentException>(() => Book.With(twin));
        Assert.Throws<ArgumentException>(() => Book.With(orphan));
        Assert.Throws<ArgumentException>(() => Book.With(circle));
    }

    [Theory]
    [InlineData("m905", "fi", "Vaasa")]
    [InlineData("m905", "sv", "Vasa")]
    [InlineData("m905", "en", "Vaasa")]
    [InlineData("m499", "en", "Korsholm")]
    [InlineData("m478", "en", "Mariehamn")]
    [InlineData("r14", "en", "South Ostrobothnia")]
    [InlineData("h16", "en", "Wellbeing services county of South Ostrobothnia")]
    [InlineData("h16", "sv", "Södra Österbottens välfärdsområde")]
    [InlineData("c246", "en", "Finland")]
    public void A_place_has_a_name_in_each_language(string key, string language, string name)
    {
        Assert.Equal(name, Book.Exactly(key)!.Name(CultureInfo.GetCultureInfo(language)));
    }
}
