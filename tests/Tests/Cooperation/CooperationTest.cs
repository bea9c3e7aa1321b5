using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Cooperation;

/// <summary>Each test has a place of its own, as the cooperation page is the page of a place: those that other tests leave alone.</summary>
public abstract class CooperationTest(App app) : PageTest(app)
{
    protected async Task<(string Slug, GivenOrganisation Municipality, Visitor Liaison)> MunicipalityAsync()
    {
        var municipality = await Given.LoneMunicipalityAsync();
        return (PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug, municipality, SignedInAs(await Given.LiaisonAsync(municipality)));
    }

    /// <summary>For what no place's page shows.</summary>
    protected async Task<(GivenOrganisation Municipality, Visitor Liaison)> LiaisonAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        return (municipality, SignedInAs(await Given.LiaisonAsync(municipality)));
    }

    protected static async Task<Page> NameAsync(Visitor liaison, string title, params (string Name, string Value)[] more)
    {
        var form = (await liaison.OpenAsync("/cooperation/appointments/new")).Form().Set("Form.Title.Fi", title).Set("Form.Email", "jarjestot@kunta.example");
        foreach (var (name, value) in more) form.Set(name, value);
        return (await form.SubmitAsync()).ShouldBeOk();
    }

    protected static string IdIn(Page page) => page.Path.Split('/')[^1];
}
