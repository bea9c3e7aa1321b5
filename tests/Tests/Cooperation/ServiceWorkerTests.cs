using System.Net;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Forums;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Cooperation;

/// <summary>Whoever guides people to services is of the municipality's staff, and what its liaison is asked or prepares is not hers.</summary>
public sealed class ServiceWorkerTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task She_is_mailed_nothing_of_a_matter_that_the_liaison_answers()
    {
        var municipality = await Given.MunicipalityAsync();
        var (liaison, worker) = (await Given.LiaisonAsync(municipality), await Given.ServiceWorkerAsync(municipality));
        var association = SignedInAs(await Given.EditorAsync(await Given.AssociationAsync(municipality)));

        (await (await association.OpenAsync("/issues/new")).Form().Fill("Otsikko", "Avaimet").Fill("Mistä on kyse", "Vain päivällä.").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal((1, 0), (await MailsAsync(liaison), await MailsAsync(worker)));
    }

    [Fact]
    public async Task A_memo_that_is_being_written_is_the_hosts()
    {
        var municipality = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(municipality);
        var (liaison, worker) = (SignedInAs(await Given.LiaisonAsync(municipality)), SignedInAs(await Given.ServiceWorkerAsync(municipality)));

        var (hosts, hers) = (await liaison.OpenAsync($"/gatherings/{gathering.Id}/memo"), await worker.OpenAsync($"/gatherings/{gathering.Id}/memo"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (hosts.Status, hers.Status));
    }

    private Task<int> MailsAsync(GivenPerson person) => App.DataAsync(db => db.Set<MailMessage>().CountAsync(one => one.To == person.Address));
}
