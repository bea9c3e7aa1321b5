using Kumppani.Accounts.Data;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Leads to a municipality's service. A link and not a form, since a form of ours may not lead out of the house; nothing but a sealed cookie is changed.</summary>
[AllowAnonymous]
internal sealed class MunicipalBeginModel(AppDb db, MunicipalWay way, CurrentSession current, PageFrame frame) : FormPage
{
    [FromQuery(Name = "returnPath")]
    public string? Return { get; set; }

    /// <summary>To link the account to the person who is signed in.</summary>
    [FromQuery(Name = "link")]
    public bool Links { get; set; }

    public string Again { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        if (await db.MunicipalSignIns.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.IsOn, stop) is not { } settings) return NotFound();

        Again = $"/sign-in/municipal/{id}";
        var begun = await way.BeginAsync(settings, ReturnPath.Of(Url, Return), Links ? current.Person?.Id : null, stop);
        return begun.IsDone ? Redirect(begun.Value) : Refuse(begun.Problem);
    }
}
