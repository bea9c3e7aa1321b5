using System.Globalization;
using System.Runtime.CompilerServices;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Statistics;

/// <summary>The statistics of a place's parts as a file.</summary>
internal static class StatisticsFiles
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{place}/associations/statistics.{ending}", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(string place, string ending, PlaceBook places, RegisterStatistics statistics, HttpContext http)
    {
        if (places.FindBySlug(place) is not { } found) return Results.NotFound();

        TableColumn<PartCount>[] columns =
        [
            new(found.Place.Kind == PlaceKind.Municipality ? Texts.PostalCode : Texts.PlaceMunicipality, "part", one => one.Name),
            new(Texts.AssociationCount, "associations", one => Number(one.Count.All)),
            new(Texts.StatisticsActive, "active", one => Number(one.Count.Active)),
            new(Texts.StatisticsLately, "confirmedWithinSixMonths", one => Number(one.Count.Lately)),
            new(Texts.StatisticsNever, "neverConfirmed", one => Number(one.Count.All - one.Count.Confirmed)),
        ];
        return await new TableFile<PartCount>($"{Texts.StatisticsFile}-{found.Place.Slug}", Texts.Statistics, columns, RowsAsync(found.Place, statistics, http.RequestAborted)).AnswerAsync(http, ending);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static async IAsyncEnumerable<IReadOnlyList<PartCount>> RowsAsync(Place place, RegisterStatistics statistics, [EnumeratorCancellation] CancellationToken stop)
    {
        yield return await statistics.ByPartAsync(place, stop);
    }
}
