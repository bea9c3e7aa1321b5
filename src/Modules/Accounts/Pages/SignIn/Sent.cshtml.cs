using Kumppani.Accounts.Outbox;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Says the same to everybody: if the address is known, a mail is on its way.</summary>
[AllowAnonymous]
internal sealed class SentModel(OutboxDoor door, PageFrame frame) : PageModel
{
    public bool ShowsOutbox { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        frame.HideFromSearch = true;
        ShowsOutbox = await door.IsOpenAsync(stop);
    }
}
