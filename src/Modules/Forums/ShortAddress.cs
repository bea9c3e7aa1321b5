using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

/// <summary>The short address printed on paper: leads to the gathering's page.</summary>
internal static class ShortAddress
{
    public static async Task<IResult> FollowAsync(string code, AppDb db, HttpContext context, CancellationToken stop)
    {
        var typed = Secrets.Normalise(code);
        var id = await db.Gatherings.Where(gathering => gathering.Code == typed).Select(gathering => gathering.Id).FirstOrDefaultAsync(stop);
        return id == Guid.Empty ? Results.NotFound() : Results.LocalRedirect($"{context.Request.PathBase}/gatherings/{id}");
    }
}
