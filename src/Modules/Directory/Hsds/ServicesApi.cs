using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Hsds;

/// <summary>Activities as services, and as services at locations. A list takes four queries at most.</summary>
internal static class ServicesApi
{
    public static Task<IResult> ListAsync(HttpContext context, HsdsRecords records, CancellationToken stop)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForServices);
        return asked.IsMinimal && asked.Problem is null && !asked.IsStreamed
            ? MinimalAsync(context, asked, records, stop)
            : ListAsync(context, asked, records, Chosen(asked, records), asked.IsFull ? ServiceJson.WriteFull : ServiceJson.WriteShort, stop);
    }

    public static async Task<IResult> PlacesAsync(HttpContext context, HsdsRecords records, NearFinder nearby, CancellationToken stop)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForPlaces);
        if (asked.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var chosen = Chosen(asked, records);
        if (asked.Code is { } code)
        {
            if (await nearby.OfPostalCodeAsync(code, stop) is not { } middle) return OpenAnswer.Wrong(string.Format(CultureInfo.CurrentCulture, Texts.OpenPostcodeUnknown, code));
            chosen = nearby.Of(chosen, Nearness.Of(middle, asked.Metres));
        }

        return await ListAsync(context, asked, records, chosen, (json, offering, text) => ServiceJson.WriteAtLocation(json, offering, text, asked.IsFull), stop);
    }

    public static Task<IResult> OneAsync(Guid id, HttpContext context, HsdsRecords records, CancellationToken stop) => OneAsync(id, context, records, ServiceJson.WriteFull, stop);

    public static Task<IResult> PlaceAsync(Guid id, HttpContext context, HsdsRecords records, CancellationToken stop) =>
        OneAsync(id, context, records, (json, offering, text) => ServiceJson.WriteAtLocation(json, offering, text, isFull: true), stop);

    private static IQueryable<Activity> Chosen(HsdsQuery asked, HsdsRecords records) => records.Services(asked.Words, asked.Organization, asked.After, asked.List, asked.Term);

    private static async Task<IResult> ListAsync(
        HttpContext context, HsdsQuery asked, HsdsRecords records, IQueryable<Activity> chosen, Action<Utf8JsonWriter, Offering, HsdsText> write, CancellationToken stop)
    {
        if (asked.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        if (asked.IsStreamed) return HsdsPage.Stream(context, asked, WithTextAsync(asked, records, chosen, stop), (json, row) => write(json, row.Offering, row.Text));

        var total = await chosen.CountAsync(stop);
        var rows = await records.ReadAsync(chosen, asked.Skip, asked.PerPage, stop);
        var text = await records.TextAsync(asked.Language, rows.Select(row => row.Organisation), stop);
        return HsdsPage.Of(context, asked, total, rows, (json, row) => write(json, row, text));
    }

    private static async Task<IResult> MinimalAsync(HttpContext context, HsdsQuery asked, HsdsRecords records, CancellationToken stop)
    {
        var chosen = Chosen(asked, records);
        var total = await chosen.CountAsync(stop);
        var rows = await chosen.OrderBy(one => one.Id).Skip(asked.Skip).Take(asked.PerPage).Select(one => new { one.Id, one.Version }).ToListAsync(stop);
        return HsdsPage.Of(context, asked, total, rows, (json, row) =>
        {
            json.WriteString("id", row.Id);
            json.WriteString("modified_date", RecordTime.Of(row.Version).ToString(RecordTime.Format, CultureInfo.InvariantCulture));
        });
    }

    private static async Task<IResult> OneAsync(Guid id, HttpContext context, HsdsRecords records, Action<Utf8JsonWriter, Offering, HsdsText> write, CancellationToken stop)
    {
        var query = new OpenQuery(context.Request);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);
        if (await records.ReadAsync(records.Services(null, null, null, null, null).Where(one => one.Id == id), 0, 1, stop) is not [var found]) return OpenAnswer.Missing();

        var text = await records.TextAsync(query.Language.Code, [found.Organisation], stop);
        return OpenAnswer.Json(context, json =>
        {
            json.WriteStartObject();
            write(json, found, text);
            json.WriteEndObject();
        });
    }

    private static async IAsyncEnumerable<IReadOnlyList<(Offering Offering, HsdsText Text)>> WithTextAsync(
        HsdsQuery asked, HsdsRecords records, IQueryable<Activity> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var page in records.PagesAsync(chosen, stop))
        {
            var text = await records.TextAsync(asked.Language, page.Select(row => row.Organisation), stop);
            yield return [.. page.Select(row => (row, text))];
        }
    }
}
