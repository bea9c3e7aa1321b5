using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Kernel.Places;

public sealed class ServiceLanguagesTests
{
    private static readonly Place Finnish = Place.Create(PlaceKind.Municipality, "743", "Seinäjoki");
    private static readonly Place Swedish = Finnish with { Code = "280", Language = LanguageStatus.Swedish };
    private static readonly Place Bilingual = Finnish with { Code = "905", Language = LanguageStatus.BilingualFinnishMajority };

    [Fact]
    public void A_bilingual_municipality_misses_the_language_that_something_is_not_written_in()
    {
        var missing = ServiceLanguages.Missing([Bilingual], LocalizedText.Of("Foorumi", "Forum"), LocalizedText.Of("Vain suomeksi"), LocalizedText.Empty);

        Assert.Equal(["sv"], missing);
        Assert.Equal(["fi", "sv"], ServiceLanguages.Missing([Bilingual], LocalizedText.In("en", "Forum")));
        Assert.Empty(ServiceLanguages.Missing([Bilingual], LocalizedText.Of("Foorumi", "Forum"), LocalizedText.Empty));
    }

    [Fact]
    public void One_language_is_enough_where_the_law_asks_for_one_and_two_where_neighbours_differ()
    {
        var text = LocalizedText.Of("Vain suomeksi");

        Assert.Empty(ServiceLanguages.Missing([Finnish], text));
        Assert.Empty(ServiceLanguages.Missing([Finnish], LocalizedText.In("sv", "Endast")));
        Assert.Equal(["sv"], ServiceLanguages.Missing([Finnish, Swedish], text));
    }
}
