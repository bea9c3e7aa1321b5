using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed class SessionTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_visitor_is_led_to_the_sign_in_page_and_back_again()
    {
        var answer = await Visitor().OpenAsync("/account");

        Assert.Equal("/fi/sign-in?returnPath=%2Ffi%2Faccount", answer.Path);
    }

    [Fact]
    public async Task A_changed_security_stamp_ends_the_session_with_the_next_request()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(liaison);
        Assert.Equal("/fi/account", (await browser.OpenAsync("/account")).Path);

        await App.DataAsync(async db =>
        {
            var person = await db.Set<Person>().SingleAsync(one => one.Id == liaison.Id);
            person.SecurityStamp = "changed";
            return await db.SaveChangesAsync();
        });

        Assert.StartsWith("/fi/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_has_ended_is_gone_with_the_next_request()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var browser = SignedInAs(liaison);
        (await browser.OpenAsync("/members")).ShouldBeOk();

        await App.DataAsync(async db =>
        {
            var membership = await db.Set<Membership>().SingleAsync(one => one.PersonId == liaison.Id);
            membership.End(membership.From.AddMilliseconds(1));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/members")).Status);
    }

    [Fact]
    public async Task A_cookie_that_names_anothers_organisation_acts_for_none()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var other = await Given.MunicipalityAsync();

        var answer = await SignedInAs(liaison.Id, other.Id).OpenAsync("/members");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }
}
