using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Pages.Mails;

/// <summary>Mails that wait for a person, for the server, or all, newest first. One query.</summary>
[Authorize(OperationPermissions.Run)]
internal sealed class IndexModel(AppDb db) : PageModel
{
    private const int OnePage = 20;

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.MailView))]
    public MailView View { get; set; }

    public IReadOnlyList<Row> Mails { get; private set; } = [];

    public string? First { get; private set; }

    public string? Next { get; private set; }

    public static IReadOnlyList<SelectListItem> Views =>
        [new(Texts.MailViewUndecided, nameof(MailView.Undecided)), new(Texts.MailViewWaiting, nameof(MailView.Waiting)), new(Texts.MailViewAll, nameof(MailView.All))];

    public async Task OnGetAsync(Guid? before, CancellationToken stop)
    {
        // What was not asked has its default; that is no mistake.
        ModelState.Clear();
        var mails = View switch
        {
            MailView.Undecided => MailDesk.Undecided(db),
            MailView.Waiting => db.Set<MailMessage>().Where(mail => mail.State == MailState.Queued || mail.State == MailState.Claimed || mail.State == MailState.Held),
            _ => db.Set<MailMessage>(),
        };
        if (before is { } id) mails = mails.Where(mail => mail.Id.CompareTo(id) < 0);
        var found = await mails.OrderByDescending(mail => mail.Id)
            .Select(mail => new Row(mail.Id, mail.Subject, mail.ForgetsReceiver ? null : mail.To, mail.QueuedAt, mail.Attempts, mail.State, mail.SettledAt != null)).Take(OnePage + 1).ToListAsync(stop);
        Mails = found[..Math.Min(found.Count, OnePage)];
        var at = $"/operations/mails?View={View}";
        First = before is null ? null : at;
        Next = found.Count > OnePage ? $"{at}&before={Mails[^1].Id}" : null;
    }

    /// <summary>A mail in the list.</summary>
    internal sealed record Row(Guid Id, string Subject, string? To, DateTime QueuedAt, int Attempts, MailState State, bool IsSettled);
}
