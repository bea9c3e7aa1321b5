using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Pages.Deliveries;

/// <summary>Events that their handler refused ten times, the oldest first. One query.</summary>
[Authorize(OperationPermissions.Run)]
internal sealed class IndexModel(AppDb db, DeliveryDesk desk) : FormPage
{
    private const int OnePage = 50;

    public IReadOnlyList<Row> Failed { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(Guid eventId, string? handler, CancellationToken stop)
    {
        var answer = await DecideAsync(() => desk.RetryAsync(eventId, handler ?? "", stop), Texts.TriedAgainSoon, "/operations/deliveries", stop);
        if (!ModelState.IsValid) await ReadAsync(stop);
        return answer;
    }

    private async Task ReadAsync(CancellationToken stop) =>
        Failed = await db.Set<Delivery>().Where(one => one.State == DeliveryState.Failed)
            .Join(db.Set<EventRow>(), one => one.EventId, row => row.Id, (one, row) => new { one, row })
            .OrderBy(pair => pair.row.Id).ThenBy(pair => pair.one.Handler)
            .Select(pair => new Row(pair.one.EventId, pair.one.Handler, pair.row.Type, pair.row.At, pair.one.Failure)).Take(OnePage).ToListAsync(stop);

    /// <summary>A delivery in the list.</summary>
    internal sealed record Row(Guid EventId, string Handler, string Event, DateTime At, string? Failure);
}
