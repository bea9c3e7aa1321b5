using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Pages.Mails;

/// <summary>What became of a mail; a person decides about one that failed or of which nobody knows. What it said is not shown: it was not written to the operator.</summary>
[Authorize(OperationPermissions.Run)]
internal sealed class DecideModel(AppDb db, MailDesk desk) : FormPage
{
    public MailMessage Mail { get; private set; } = null!;

    public bool IsUndecided => Mail is { State: MailState.Uncertain or MailState.Failed, SettledAt: null };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken stop) => DecideAsync(id, desk.SendAgainAsync, Texts.SentAgain, stop);

    public Task<IActionResult> OnPostSettleAsync(Guid id, CancellationToken stop) => DecideAsync(id, desk.SettleAsync, Texts.Settled, stop);

    private async Task<IActionResult> DecideAsync(Guid id, Func<Guid, CancellationToken, Task<Outcome>> decision, string say, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var answer = await DecideAsync(() => decision(id, stop), say, "/operations/mails", stop);
        // Refused, it shows how the mail stands now.
        if (!ModelState.IsValid) await FindAsync(id, stop);
        return answer;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Set<MailMessage>().AsNoTracking().FirstOrDefaultAsync(mail => mail.Id == id, stop);
        Mail = found!;
        return found is not null;
    }
}
