using System.Text;
using Kumppani.Cooperation.Data;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Cards;

/// <summary>A liaison's card as a file for an address book. Two queries.</summary>
internal static class CardFiles
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/liaisons/{id:guid}/card.vcf", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(Guid id, AppDb db, IOrganisations organisations, TimeProvider clock, HttpContext http)
    {
        var stop = http.RequestAborted;
        if (await db.Appointments.Published().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } appointment) return Results.NotFound();
        // Whose term is over is reached no more.
        if (!appointment.IsInForceOn(clock.Today())) return Results.NotFound();
        if ((await organisations.FindAsync([appointment.HostId], stop)).GetValueOrDefault(appointment.HostId) is not { } municipality) return Results.NotFound();

        var page = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/liaisons/{id}";
        var card = VCard.Write(appointment, municipality.Name, Language.Current.Code, page);
        return Results.File(Encoding.UTF8.GetBytes(card), VCard.ContentType + "; charset=utf-8", Texts.CardFileName + ".vcf");
    }
}
