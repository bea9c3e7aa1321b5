using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

public sealed class InviteTests(App app) : PageTest(app)
{
    [Fact]
    public async Task The_liaison_invites_an_associations_main_user_at_its_own_address()
    {
        var municipality = await Given.MunicipalityAsync();
        var address = $"kutsuttu.{Secrets.Code(8).ToLowerInvariant()}@example.org";
        var association = await Given.AssociationAsync(municipality, email: address, language: "sv");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var invite = await (await liaison.OpenAsync($"/associations/{association.Id}")).FollowAsync("Kutsu pääkäyttäjä");
        var answer = await invite.Form().Fill("Nimi tai tehtävä", "Puheenjohtaja").SubmitAsync("Lähetä kutsu");
        var again = await liaison.OpenAsync($"/associations/{association.Id}/invite");

        Assert.Contains("Kutsu on lähetetty.", answer.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("on jo pääkäyttäjä: Puheenjohtaja", again.ShouldBeOk().Text, StringComparison.Ordinal);
        var (roles, mails) = await App.DataAsync(async db => (
            await db.Set<Membership>().Where(one => one.OrganisationId == association.Id).Select(one => one.Role).ToListAsync(),
            await db.Set<MailMessage>().CountAsync(mail => mail.To == address)));
        Assert.Equal([Role.MainUser], roles);
        Assert.Equal(1, mails);
    }

    [Fact]
    public async Task An_invitation_without_an_address_is_refused_and_keeps_what_was_typed()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var page = await liaison.OpenAsync($"/associations/{association.Id}/invite");
        var answer = await page.Form().Fill("Nimi tai tehtävä", "Sihteeri").Fill("Sähköposti", "ei osoite").SubmitAsync("Lähetä kutsu");

        answer.ShouldRefuse("sähköposti");
        Assert.Contains("value=\"Sihteeri\"", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_municipalitys_liaison_and_the_associations_own_people_do_not_invite_here()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var own = SignedInAs(await Given.MainUserAsync(association));

        var strange = await stranger.OpenAsync($"/associations/{association.Id}/invite");
        var inside = await own.OpenAsync($"/associations/{association.Id}/invite");
        var members = await (await own.OpenAsync($"/associations/{association.Id}")).FollowAsync("Käyttäjät");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (strange.Status, inside.Status));
        members.ShouldBeOk();
    }
}
