using System.Text.Json;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Outbound;
using Microsoft.Extensions.Options;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>
/// Asks the national service catalogue (PTV Open API v11 OUT) what an organisation offers: whether it is the organisation it is taken for, its services a page at a time,
/// then their channels a few at a time. What is not whole is not taken for the whole.
/// </summary>
internal sealed class PtvAsker(OutboundHttp http, IOptions<PtvOptions> options)
{
    private const int MostBytes = 8 * 1024 * 1024;
    private const int MostPages = 10;
    private const int MostChannels = 20;

    // The catalogue takes a hundred ids at once, and is slow to answer so many.
    private const int ChannelsAtOnce = 20;

    private const int NotFound = 404;

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web);

    /// <summary>What it has of the organisation; not more services than one may have here.</summary>
    /// <param name="organisation">The organisation's id in the catalogue.</param>
    /// <param name="businessId">Its business id here, which must be the same there.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<PtvOut> AskAsync(Guid organisation, BusinessId businessId, CancellationToken stop)
    {
        var (status, owner) = await ReadAsync<PtvOrganisation>($"Organization/{organisation}", stop);
        if (owner is null) return PtvOut.Without(organisation, status == NotFound ? CatalogueReading.Unknown : CatalogueReading.NoAnswer);
        if (owner.BusinessCode?.Trim() != businessId.ToString()) return PtvOut.Without(organisation, CatalogueReading.Another);

        if (await ServicesAsync(organisation, stop) is not var (services, isAll)) return PtvOut.Without(organisation, CatalogueReading.NoAnswer);
        if (services.Count == 0) return PtvOut.Without(organisation, CatalogueReading.Nothing);
        // Without its places an activity would be told wrongly, so without them nothing is.
        if (await ChannelsAsync(services, stop) is not { } channels) return PtvOut.Without(organisation, CatalogueReading.NoAnswer);

        return new(organisation, isAll ? CatalogueReading.Whole : CatalogueReading.Partly, services, channels);
    }

    // Null when a page is missing, or adds nothing: the list has moved between two pages, and what is not on them may be there all the same.
    private async Task<(List<PtvService> Services, bool IsAll)?> ServicesAsync(Guid organisation, CancellationToken stop)
    {
        List<PtvService> services = [];
        var pages = 1;
        for (var number = 1; number <= Math.Min(pages, MostPages) && services.Count <= Activity.Most; number++)
        {
            var (_, page) = await ReadAsync<PtvPage>($"Service/list/organization?organizationId={organisation}&page={number}", stop);
            if (page?.ItemList is not { } items || (number > 1 && page.PageCount != pages)) return null;

            pages = page.PageCount;
            List<PtvService> added = [.. items.Where(one => one is { PublishingStatus: null or "Published" } && one.Id != Guid.Empty).DistinctBy(one => one.Id).ExceptBy(services.Select(one => one.Id), one => one.Id)];
            if (number > 1 && added.Count == 0) return null;
            services.AddRange(added);
        }

        return (services.Take(Activity.Most).ToList(), services.Count <= Activity.Most && pages <= MostPages);
    }

    private async Task<List<PtvChannel>?> ChannelsAsync(List<PtvService> services, CancellationToken stop)
    {
        List<PtvChannel> channels = [];
        foreach (var ids in services.SelectMany(one => one.ChannelIds.Take(MostChannels)).Distinct().Chunk(ChannelsAtOnce))
        {
            var (status, answer) = await ReadAsync<List<PtvChannel>>($"ServiceChannel/list?guids={string.Join(',', ids)}", stop);
            // None of them is published.
            if (status == NotFound) continue;
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
