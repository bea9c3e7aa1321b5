using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Accounts.OwnData;

/// <summary>One's own data as a file for another service (GDPR, article 20): every row of every table, written as it is read. One query a table.</summary>
internal static class OwnDataFile
{
    public const string Path = "/account/data/export";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, AnswerAsync).RequireAuthorization();

    private static async Task<IResult> AnswerAsync(OwnDataBook book, CurrentSession current, ProofAtHand proof, TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        // Neither whoever keeps a municipality's service nor whoever finds a browser left open is to read it; the page says how to go on.
        if (current.MunicipalityId is not null || await proof.LackAsync(stop) is not null) return Results.LocalRedirect(AppUrl.Resolve(http, "/account/data"));

        if (await book.SelfAsync(stop) is not { } who) return Results.LocalRedirect(AppUrl.Resolve(http, "/sign-in"));

        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(stream => WriteAsync(stream, who, book.Of(who), clock.UtcNow(), stop), "application/json; charset=utf-8", $"kumppani-{clock.UtcNow():yyyy-MM-dd}.json");
    }

    private static async Task WriteAsync(Stream stream, DataSubject who, IEnumerable<PersonalSection> sections, DateTime now, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(stream, Layout);
        json.WriteStartObject();
        json.WriteString("person", who.Id);
        json.WriteString("address", who.Address);
        json.WriteString("made", now);
        json.WriteStartArray("sections");
        foreach (var section in sections)
        {
            json.WriteStartObject();
            json.WriteString("table", section.Table);
            json.WriteString("title", section.Title);
            json.WriteString("keptBecause", section.Kept);
            json.WriteStartArray("rows");
            await foreach (var row in section.AllAsync().WithCancellation(stop))
            {
                Write(json, row);
                await json.FlushAsync(stop);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PersonalValue> row)
    {
        json.WriteStartObject();
        foreach (var value in row)
        {
            switch (value.Value)
            {
                case null: json.WriteNull(value.Name); break;
                case bool yes: json.WriteBoolean(value.Name, yes); break;
                case DateTime at: json.WriteString(value.Name, at); break;
                case Guid id: json.WriteString(value.Name, id); break;
                default: json.WriteString(value.Name, (string)value.Value); break;
            }
        }

        json.WriteEndObject();
    }
}
