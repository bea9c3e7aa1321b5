using System.Text.RegularExpressions;
using Kumppani.Accounts.Outbox;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts.Pages.Outbox;

/// <summary>One mail as text, and as HTML in a frame that may do nothing.</summary>
[AllowAnonymous]
internal sealed partial class MailModel(AppDb db, OutboxDoor door, PageFrame frame, IOptions<MailOptions> options) : PageModel
{
    public MailMessage Mail { get; private set; } = null!;

    /// <summary>Paths of this service that the mail links to: the frame cannot be clicked through.</summary>
    public IReadOnlyList<string> Links { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await door.IsOpenAsync(stop)) return NotFound();
        if (await db.Set<MailMessage>().AsNoTracking().FirstOrDefaultAsync(mail => mail.Id == id, stop) is not { } found) return NotFound();

        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Mail = found;
        var own = options.Value.PublicAddress.TrimEnd('/') + "/";
        Links = [.. Addresses().Matches(found.Text).Select(match => match.Value).Where(link => link.StartsWith(own, StringComparison.Ordinal)).Select(link => link[(own.Length - 1)..]).Distinct(StringComparer.Ordinal)];
        return Page();
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();
}
