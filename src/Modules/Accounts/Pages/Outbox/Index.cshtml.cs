using Kumppani.Accounts.Outbox;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Outbox;

/// <summary>The mails that would have been sent, newest first.</summary>
[AllowAnonymous]
internal sealed class IndexModel(AppDb db, OutboxDoor door, PageFrame frame) : PageModel
{
    private const int OnePage = 20;

    public IReadOnlyList<Row> Mails { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? before, CancellationToken stop)
    {
        if (!await door.IsOpenAsync(stop)) return NotFound();

        frame.HideFromSearch = true;
        IsFirst = before is null;
        var mails = db.Set<MailMessage>().AsNoTracking();
        if (before is { } id) mails = mails.Where(mail => mail.Id.CompareTo(id) < 0);
        var found = await mails.OrderByDescending(mail => mail.Id).Select(mail => new Row(mail.Id, mail.Subject, mail.To, mail.QueuedAt)).Take(OnePage + 1).ToListAsync(stop);
        Mails = found[..Math.Min(found.Count, OnePage)];
        Next = found.Count > OnePage ? $"/outbox?before={Mails[^1].Id}" : null;
        return Page();
    }

    /// <summary>A mail in the list.</summary>
    internal sealed record Row(Guid Id, string Subject, string To, DateTime QueuedAt);
}
