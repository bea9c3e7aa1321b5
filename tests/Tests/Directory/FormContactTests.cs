using Kumppani.Directory.Brands;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

public sealed class FormContactTests(App app) : PageTest(app)
{
    [Fact]
    public async Task Every_form_of_a_municipality_tells_whom_to_ask_and_that_phone_and_paper_will_do()
    {
        var (municipality, association) = await DressedAsync();
        var mainUser = SignedInAs(await Given.MainUserAsync(association));

        var form = (await mainUser.OpenAsync($"/sv/associations/{association.Id}/edit")).ShouldBeOk();
        var list = (await mainUser.OpenAsync("/sv/measures")).ShouldBeOk();
        var own = (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync("/associations/new")).ShouldBeOk();

        var contact = form.Document.QuerySelector(".form-contact")!;
        Assert.Contains("Du kan också sköta ärendet per telefon eller på papper.", contact.TextContent, StringComparison.Ordinal);
        Assert.Equal(["tel:+35864162111", "mailto:jarjestot@example.org"], contact.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Null(list.Document.QuerySelector(".form-contact"));
        Assert.Null(own.Document.QuerySelector(".form-contact"));
    }

    [Fact]
    public async Task An_associations_people_work_in_the_look_of_their_municipality()
    {
        var (municipality, association) = await DressedAsync();

        var page = (await SignedInAs(await Given.MainUserAsync(association)).OpenAsync("/measures/new")).ShouldBeOk();

        Assert.Equal(municipality.Name, page.Document.QuerySelector(".site-header__name")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector(".form-contact"));
    }

    // A place has one municipality in use, so the test takes a place that no municipality of another test has.
    private async Task<(GivenOrganisation Municipality, GivenOrganisation Association)> DressedAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            var brand = new MunicipalityBrand { OrganisationId = municipality.Id, PlaceKey = "t" + Guid.CreateVersion7().ToString("N")[^19..] };
            Assert.True(Colour.TryParse("#1f6b3a", out var primary) && brand.Paint(primary, primary).IsDone);
            var organisation = await db.Organisations.FirstAsync(one => one.Id == municipality.Id);
            organisation.Change(organisation.Name, OrganisationDetails.Nothing with { ContactRole = "järjestöyhdyshenkilö", Email = "jarjestot@example.org", Phone = "+358 6 416 2111" });
            db.Add(brand);
            return await db.SaveChangesAsync();
        });
        return (municipality, await Given.AssociationAsync(municipality));
    }
}
