using System.Runtime.CompilerServices;
using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Hsds;

/// <summary>Organisations as organizations. A list takes four queries at most.</summary>
internal static class OrganizationsApi
{
    public static async Task<IResult> ListAsync(HttpContext context, HsdsRecords records, CancellationToken stop)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForOrganizations);
        if (asked.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var chosen = records.Organisations(asked.Words, asked.List, asked.Term);
        if (asked.IsStreamed) return HsdsPage.Stream(context, asked, WithPartsAsync(asked, records, chosen, stop), (json, row) => Write(json, asked, row));

        var total = await chosen.CountAsync(stop);
        var rows = await WithPartsAsync(asked, records, await records.ReadAsync(chosen, asked.Skip, asked.PerPage, stop), stop);
        return HsdsPage.Of(context, asked, total, rows, (json, row) => Write(json, asked, row));
    }

    public static async Task<IResult> OneAsync(Guid id, HttpContext context, HsdsRecords records, CancellationToken stop)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForOrganization) { IsFull = true };
        if (asked.Problem is { } wrong) return OpenAnswer.Wrong(wrong);
        if (await records.OrganisationAsync(id, stop) is not { } found) return OpenAnswer.Missing();

        var row = (await WithPartsAsync(asked, records, [found], stop))[0];
        return OpenAnswer.Json(context, json =>
        {
            json.WriteStartObject();
            Write(json, asked, row);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, HsdsQuery asked, Row row)
    {
        if (asked.IsFull) OrganizationJson.WriteFull(json, row.Organisation, row.Text);
        else OrganizationJson.WriteShort(json, row.Organisation, row.Text);
        json.Objects("services", row.Services, service =>
        {
            if (asked.IsFullService) ServiceJson.WriteWithin(json, service, row.Text);
            else ServiceJson.WriteName(json, service, row.Text);
        });
    }

    private static async Task<IReadOnlyList<Row>> WithPartsAsync(HsdsQuery asked, HsdsRecords records, IReadOnlyList<Organisation> page, CancellationToken stop)
    {
        var text = await records.TextAsync(asked.Language, page, stop);
        var services = asked.IsFull || asked.IsFullService ? await records.OfAsync(page, stop) : null;
        return [.. page.Select(one => new Row(one, text, [.. services?[one.Id] ?? []]))];
    }

    private static async IAsyncEnumerable<IReadOnlyList<Row>> WithPartsAsync(HsdsQuery asked, HsdsRecords records, IQueryable<Organisation> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var page in records.PagesAsync(chosen, stop)) yield return await WithPartsAsync(asked, records, page, stop);
    }

    private sealed record Row(Organisation Organisation, HsdsText Text, IReadOnlyCollection<Offering> Services);
}
