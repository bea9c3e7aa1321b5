using System.Net;
using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory;

public sealed class RevokedEditorTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_revoked_editors_open_form_is_refused_and_her_text_is_kept_for_her()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        await Given.MainUserAsync(association);
        var editor = await Given.EditorAsync(association);
        var form = (await SignedInAs(editor).OpenAsync($"/associations/{association.Id}/edit")).Form().Fill("Kuvaus suomeksi", "Kirjoitin tätä puoli tuntia.").Fill("Puhelin", "040 765 4321");
        await EndAsync(editor);

        var answer = await form.SubmitAsync();
        var again = await answer.Form().SubmitAsync();

        foreach (var page in (Page[])[answer, again])
        {
            Assert.Equal(HttpStatusCode.Forbidden, page.Status);
            Assert.Contains("Sinulla ei ole enää oikeutta muuttaa näitä tietoja.", page.Text, StringComparison.Ordinal);
            Assert.Contains("Kirjoitin tätä puoli tuntia.", page.Text, StringComparison.Ordinal);
            Assert.Equal("040 765 4321", page.Document.QuerySelector("[name='Form.Phone']")!.GetAttribute("value"));
        }

        Assert.Null(await App.DataAsync(db => db.Organisations.Where(one => one.Id == association.Id).Select(one => one.Phone).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(editor).OpenAsync($"/associations/{association.Id}/edit")).Status);
    }

    private async Task EndAsync(GivenPerson person)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IPeople>();
        var role = (await people.MembersAsync(person.OrganisationId, CancellationToken.None)).Single(member => member.PersonId == person.Id);
        Assert.True((await people.EndAsync(role.MembershipId, person.OrganisationId, CancellationToken.None)).IsDone);
    }
}
