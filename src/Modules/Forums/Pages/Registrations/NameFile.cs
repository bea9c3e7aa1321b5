using System.Globalization;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A gathering's name list as a file, for those whose gathering it is: what stands on the page, chosen as there.</summary>
internal static class NameFile
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/gatherings/{id:guid}/registrations/export.{ending}", AnswerAsync).RequireAuthorization(ForumPermissions.Host);

    private static async Task<IResult> AnswerAsync(Guid id, string ending, string? category, string? order, HttpContext http, AppDb db)
    {
        if (!await db.OwnGatherings.AnyAsync(gathering => gathering.Id == id, http.RequestAborted)) return Results.NotFound();

        AssociationCategory? group = Enum.TryParse<AssociationCategory>(category, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        return await new TableFile<RegistrationRow>(Texts.NameList.ToLowerInvariant(), Texts.NameList, Columns(), RowsAsync(db, id, group, order, http.RequestAborted)).AnswerAsync(http, ending);
    }

    private static IReadOnlyList<TableColumn<RegistrationRow>> Columns() =>
    [
        new(Texts.RegistrantName, "name", row => row.Name),
        new(Texts.RegistrationNumber, "number", row => row.Number.ToString(CultureInfo.InvariantCulture)),
        new(Texts.RegistrantAssociation, "association", row => row.OrganisationName),
        new(Texts.Group, "group", row => row.Group),
        new(Texts.Seat, "seat", row => GatheringWords.Seat(row.Seat) + (row.IsPresent ? $", {Texts.IsPresent}" : "")),
        new(Texts.Needs, "needs", row => row.Needs),
    ];

    // A gathering has at most as many names as one page holds.
    private static async IAsyncEnumerable<IReadOnlyList<RegistrationRow>> RowsAsync(
        AppDb db, Guid id, AssociationCategory? group, string? order, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        yield return await NameRows.ReadAsync(db, id, group, order, stop);
    }
}
