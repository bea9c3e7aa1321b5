using System.Text.Json;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Outbound;
using Microsoft.Extensions.Options;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>Asks the national service catalogue (PTV Open API v11 OUT) what an organisation offers: its services a page at a time, then their channels a few at a time.</summary>
internal sealed class PtvAsker(OutboundHttp http, IOptions<PtvOptions> options)
{
    private const int MostBytes = 8 * 1024 * 1024;

    // The catalogue takes a hundred ids at once, and is slow to answer so many.
    private const int ChannelsAtOnce = 20;

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web);

    /// <summary>What it has of the organisation; not more services than one may have here.</summary>
    /// <param name="organisation">The organisation's id in the catalogue.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<PtvOut> AskAsync(Guid organisation, CancellationToken stop)
    {
        List<PtvService> services = [];
        for (var (page, pages) = (1, 1); page <= pages && services.Count <= Activity.Most; page++)
        {
            var (status, answer) = await ReadAsync<PtvPage>($"Service/list/organization?organizationId={organisation}&page={page}", stop);
            if (answer is null) return PtvOut.Without(organisation, status == 404 ? CatalogueReading.Unknown : CatalogueReading.NoAnswer);

            pages = answer.PageCount;
            services.AddRange((answer.ItemList ?? []).Where(one => one is { PublishingStatus: null or "Published" }).ExceptBy(services.Select(one => one.Id), one => one.Id));
        }

        if (services.Count == 0) return PtvOut.Without(organisation, CatalogueReading.Nothing);

        var reading = services.Count > Activity.Most ? CatalogueReading.Partly : CatalogueReading.Whole;
        List<PtvService> taken = [.. services.Take(Activity.Most)];
        // Without its places an activity would be told wrongly, so without them nothing is.
        return await ChannelsAsync(taken, stop) is { } channels ? new(organisation, reading, taken, channels) : PtvOut.Without(organisation, CatalogueReading.NoAnswer);
    }

    private async Task<List<PtvChannel>?> ChannelsAsync(List<PtvService> services, CancellationToken stop)
    {
        List<PtvChannel> channels = [];
        foreach (var ids in services.SelectMany(one => one.ServiceChannels ?? []).Select(one => one.ServiceChannel?.Id).OfType<Guid>().Distinct().Chunk(ChannelsAtOnce))
        {
            var (_, answer) = await ReadAsync<List<PtvChannel>>($"ServiceChannel/list?guids={string.Join(',', ids)}", stop);
            if (answer is null) return null;
            channels.AddRange(answer.OfType<PtvChannel>());
        }

        return channels;
    }

    private async Task<(int Status, T? Answer)> ReadAsync<T>(string path, CancellationToken stop)
        where T : class
    {
        var (answer, _) = await http.GetAsync(new Uri(options.Value.Address, path), stop, MostBytes);
        if (answer is not { IsSuccess: true }) return (answer?.Status ?? 0, null);

        try
        {
            return (answer.Status, JsonSerializer.Deserialize<T>(answer.Body.TrimStart('\uFEFF'), Lenient));
        }
        catch (JsonException)
        {
            // Told to whoever looks at the association's page, as an answer that could not be read.
            return (answer.Status, null);
        }
    }
}
