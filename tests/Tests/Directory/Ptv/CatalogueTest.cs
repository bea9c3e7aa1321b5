using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>A test with an association that is kept in the national catalogue, and a clock of its own.</summary>
public abstract class CatalogueTest(App app) : PageTest(app)
{
    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow());

    private protected static int Times(CatalogueServer catalogue, Guid id) => catalogue.Asked.Count(path => path == $"/Organization/{id}");

    private protected static string Service(Guid id, string name, Guid? channel = null) => $$"""
        {
          "id": "{{id}}", "type": "Service", "publishingStatus": "Published", "serviceChargeType": "FreeOfCharge",
          "serviceNames": [
            { "type": "Name", "language": "fi", "value": "{{name}}" }, { "type": "Name", "language": "sv", "value": "Soppalunch" },
            { "type": "AlternativeName", "language": "fi", "value": "Muu nimi" }
          ],
          "serviceDescriptions": [
            { "type": "Summary", "language": "fi", "value": "Lounas." }, { "type": "Description", "language": "fi", "value": "Lounas kaikille joka arkipäivä." }
          ],
          "serviceClasses": [{ "name": [], "code": "P27.1", "uri": "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27.1" }, { "code": "P99" }],
          "targetGroups": [{ "code": "KR1.1" }], "languages": ["fi", "sv"], "ontologyTerms": [],
          "serviceChannels": {{(channel is null ? "null" : $$"""[{ "serviceChannel": { "id": "{{channel}}", "name": "Sali" } }]""")}}
        }
        """;

    private protected static string Hall(Guid id) => $$"""
        [{
          "id": "{{id}}", "serviceChannelType": "ServiceLocation", "publishingStatus": "Published",
          "addresses": [{
            "type": "Location", "subType": "Single", "country": "FI",
            "streetAddress": {
              "street": [{ "value": "Kyrkogatan", "language": "sv" }, { "value": "Kirkkokatu", "language": "fi" }], "streetNumber": "5", "postalCode": "60100",
              "postOffice": [{ "value": "Seinäjoki", "language": "fi" }], "municipality": { "code": "743", "name": [] }, "latitude": "6963000.0", "longitude": "287000.0"
            }
          }],
          "serviceHours": [
            { "serviceHourType": "DaysOfTheWeek", "validForNow": true, "isClosed": false, "openingHour": [{ "dayFrom": "Monday", "dayTo": "", "from": "10:00:00", "to": "11:45:00" }] },
            { "serviceHourType": "DaysOfTheWeek", "validTo": "2020-05-31T00:00:00", "isClosed": false, "openingHour": [{ "dayFrom": "Friday", "from": "10:00", "to": "12:00" }] },
            { "serviceHourType": "Exceptional", "isClosed": true, "openingHour": [] }
          ]
        }]
        """;

    private protected async Task<(GivenOrganisation Association, Guid Id)> KeptThereAsync(CatalogueMaster master = CatalogueMaster.Catalogue)
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var id = Guid.CreateVersion7();
        (await CatalogueServer.GetAsync()).Knows(id, "1629284-5");
        await App.DataAsync(async db =>
        {
            var one = await db.Organisations.IgnoreQueryFilters().Include(each => each.Catalogue).SingleAsync(each => each.Id == association.Id);
            one.Change(one.Name, one.Details with { BusinessId = BusinessId.Parse("1629284-5") });
            one.Bind(master, ServiceFunding.PubliclyFunded, id);
            return await db.SaveChangesAsync();
        });
        return (association, id);
    }

    private protected Task<Guid> OfferAsync(GivenOrganisation association, string name) => App.DataAsync(async db =>
    {
        var offered = Activity.Offer(await db.Organisations.IgnoreQueryFilters().SingleAsync(each => each.Id == association.Id), new ActivityDetails { Name = LocalizedText.Of(name) }).Value!;
        db.Add(offered);
        await db.SaveChangesAsync();
        return offered.Id;
    });

    private protected async Task<Page> ReadAsync(GivenOrganisation association) =>
        await (await SignedInAs(await Given.MainUserAsync(association)).OpenAsync($"/associations/{association.Id}/catalogue/read")).Form().SubmitAsync();

    private protected Task<List<Activity>> ActivitiesAsync(GivenOrganisation association) => App.DataAsync(db =>
        db.Activities.IgnoreQueryFilters().AsNoTracking().Include(one => one.Times).Where(one => one.OrganisationId == association.Id).ToListAsync());

    private protected Task<CatalogueReading?> ReadingAsync(GivenOrganisation association) => App.DataAsync(db =>
        db.Organisations.IgnoreQueryFilters().Where(one => one.Id == association.Id).Select(one => one.Catalogue!.Reading).SingleAsync());

    // Of the organisations of other tests too, which the catalogue does not know.
    private protected async Task JobAsync(TimeSpan later)
    {
        clock.Move(later);
        await using var scope = App.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AppDb>().Actor.BecomeSystem("job");
        var reader = ActivatorUtilities.CreateInstance<CatalogueReader>(services, clock);
        while (await ActivatorUtilities.CreateInstance<ReadCatalogue>(services, reader, clock).RunAsync(clock.GetUtcNow().UtcDateTime, CancellationToken.None) == ReadCatalogue.MostInARun)
        {
        }
    }
}
