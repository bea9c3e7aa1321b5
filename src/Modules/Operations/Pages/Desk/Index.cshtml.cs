using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Health;
using Kumppani.Kernel.Mail;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Pages.Desk;

/// <summary>What waits, what failed, and whether all is well. Five queries.</summary>
[Authorize(OperationPermissions.Run)]
internal sealed class IndexModel(AppDb db, HealthCheck check, TimeProvider clock) : PageModel
{
    private const int MostMissing = 20;

    public HealthReport Health { get; private set; } = null!;

    public int MailsWaiting { get; private set; }

    public int MailsUndecided { get; private set; }

    public int DeliveriesWaiting { get; private set; }

    public int DeliveriesFailed { get; private set; }

    public int JobsGivenUp { get; private set; }

    /// <summary>Attachments whose file the last sweep did not find, the first few of them.</summary>
    public IReadOnlyList<Attachment> Missing { get; private set; } = [];

    public bool NeedsSomebody => MailsUndecided + DeliveriesFailed + JobsGivenUp + Missing.Count > 0;

    public IReadOnlyList<(string What, bool IsWell)> Checks =>
        [(Texts.HealthDatabase, Health.Database), (Texts.HealthSchema, Health.Schema), (Texts.HealthDisk, Health.Disk), (Texts.HealthDispatcher, Health.Dispatcher)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Health = await check.LookAsync(stop);
        MailsWaiting = await db.Set<MailMessage>().CountAsync(mail => mail.State == MailState.Queued || mail.State == MailState.Claimed, stop);
        MailsUndecided = await MailDesk.Undecided(db).CountAsync(stop);
        var deliveries = await db.Set<Delivery>().Where(one => one.State != DeliveryState.Done).GroupBy(one => one.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        DeliveriesWaiting = deliveries.GetValueOrDefault(DeliveryState.Pending);
        DeliveriesFailed = deliveries.GetValueOrDefault(DeliveryState.Failed);
        Missing = await db.Set<Attachment>().AsNoTracking().Where(one => one.MissingSince != null).OrderBy(one => one.Id).Take(MostMissing).ToListAsync(stop);
        JobsGivenUp = await JobDesk.GivenUp(db, clock.UtcNow()).CountAsync(stop);
    }
}
