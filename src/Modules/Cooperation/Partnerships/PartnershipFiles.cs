using System.Globalization;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>Lists of partnerships as files, chosen as on the pages that show them: what everybody sees, and the liaison's own list with who looks after each.</summary>
internal static class PartnershipFiles
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/cooperation/partnerships/export.{ending}", OwnAsync).RequireAuthorization(CooperationPermissions.Keep);
        endpoints.MapGet("/{place}/cooperation/partnerships/export.{ending}", OfPlaceAsync).AllowAnonymous();
    }

    private static Task<IResult> OwnAsync(string ending, [AsParameters] PartnershipRequest asked)
    {
        var rows = asked.List.OwnOf(asked.Actor.OrganisationId, Choice.Read<PartnershipShow>(asked.Show) ?? PartnershipShow.Open);
        return AnswerAsync(ending, asked, Texts.PartnershipFileName, rows, [.. Public(), .. Own()]);
    }

    private static async Task<IResult> OfPlaceAsync(string place, string ending, [AsParameters] PartnershipRequest asked, IOrganisations organisations, PlaceBook places)
    {
        if (places.FindBySlug(place) is not { Place: { Kind: PlaceKind.Municipality } found }) return Results.NotFound();
        if (await organisations.MunicipalityAsync(found.Key, asked.Http.RequestAborted) is not { } municipality) return Results.NotFound();

        return await AnswerAsync(ending, asked, $"{Texts.PartnershipFileName}-{found.Slug}", asked.List.PublicOf(municipality.Id), [.. Public()]);
    }

    private static Task<IResult> AnswerAsync(string ending, PartnershipRequest asked, string name, IQueryable<Partnership> partnerships, IReadOnlyList<TableColumn<Partnership>> columns)
    {
        var chosen = PartnershipFilter.Of(asked.Form, asked.Theme).Of(partnerships);
        return new TableFile<Partnership>(name, Texts.Partnerships, columns, PartnershipList.PagesAsync(chosen, asked.Http.RequestAborted)).AnswerAsync(asked.Http, ending);
    }

    private static IEnumerable<TableColumn<Partnership>> Public() =>
    [
        new(Texts.Partner, "partner", one => one.PartnerName),
        new(Texts.PartnershipForm, "form", one => PartnershipWords.Form(one.Form)),
        new(Texts.PartnershipAbout, "about", one => one.About.Best(Language.Current.Code).Text),
        new(Texts.PartnershipThemes, "themes", one => ThemeNames.Of(one.Themes)),
        new(Texts.PartnershipSince, "since", one => Day(one.Since)),
        new(Texts.PartnershipUntil, "until", one => Day(one.Until)),
        new(Texts.PartnershipLink, "link", one => one.Link),
    ];

    private static IEnumerable<TableColumn<Partnership>> Own() =>
    [
        new(Texts.PartnershipKeeper, "keeper", one => one.Keeper.Best(Language.Current.Code).Text),
        new(Texts.PartnershipEndedOn, "endedOn", one => Day(one.EndedOn)),
        new(Texts.PartnershipIsPublic, "isPublic", one => one.IsPublic ? Ui.Words.Yes : Ui.Words.No),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
