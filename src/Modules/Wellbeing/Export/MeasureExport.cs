using System.Globalization;
using System.Text.Json;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Tables;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;
using Kumppani.Wellbeing.Pages.Measures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Wellbeing.Export;

/// <summary>Lists of measures as files, chosen as on the pages that show them.</summary>
internal static class MeasureExport
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/measures/export.{ending}", OwnAsync).RequireAuthorization(WellbeingPermissions.Follow);
        endpoints.MapGet("/{place}/measures/export.{ending}", OfPlaceAsync).AllowAnonymous();
    }

    private static Task<IResult> OwnAsync(string ending, [AsParameters] MeasureRequest asked) => AnswerAsync(ending, asked, Texts.Measures, MeasureList.Own(asked.Db));

    private static async Task<IResult> OfPlaceAsync(string place, string ending, [AsParameters] MeasureRequest asked)
    {
        if (asked.Places.FindBySlug(place) is not { } found || found.Place.Kind is PlaceKind.Village) return Results.NotFound();

        return await AnswerAsync(ending, asked, $"{Texts.Measures}-{found.Place.Slug}", MeasureList.Of(asked.Db, asked.Places, found.Place));
    }

    private static Task<IResult> AnswerAsync(string ending, MeasureRequest asked, string name, IQueryable<Measure> measures)
    {
        var show = Enum.TryParse<MeasureShow>(asked.Show, out var chosen) && Enum.IsDefined(chosen) ? chosen : MeasureShow.Open;
        var rows = asked.List.PagesAsync(asked.List.Chosen(measures, show, asked.Search), asked.Http.RequestAborted);
        var file = new TableFile<MeasureInfo>(name.ToLowerInvariant(), Texts.Measures, Columns(), rows) { Json = Write };
        return file.AnswerAsync(asked.Http, ending);
    }

    private static IReadOnlyList<TableColumn<MeasureInfo>> Columns() =>
    [
        new(Texts.FieldTitle, "title", one => one.Title.Best(Language.Current.Code).Text),
        new(Texts.FieldOwners, "owners", one => string.Join(", ", one.Owners)),
        new(Texts.FieldDueOn, "dueOn", one => Dates.Date(one.DueOn)),
        new(Texts.State, "state", one => MeasureNames.Of(one.State)),
    ];

    private static void Write(Utf8JsonWriter json, MeasureInfo one)
    {
        json.WriteString("id", one.Id);
        json.WriteStartObject("title");
        foreach (var (language, text) in one.Title.Versions) json.WriteString(language, text);
        json.WriteEndObject();
        json.WriteStartArray("owners");
        foreach (var owner in one.Owners) json.WriteStringValue($"{owner}");
        json.WriteEndArray();
        json.WriteString("dueOn", one.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("state", $"{one.State}");
    }
}
