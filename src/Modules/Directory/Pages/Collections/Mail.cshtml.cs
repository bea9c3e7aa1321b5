using Kumppani.Directory.Api;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>
/// Mails a list once to an address that is kept nowhere but in the queue, until the mail has left. No event tells of it, and the mail names neither the list
/// nor its maker. Four queries, and the save.
/// </summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class MailModel(
    AppDb db, CollectionDesk desk, EntryReader reader, IMail mail, OpenAddress address, Throttle throttle, Actor actor, PageFrame frame, TimeProvider clock)
    : CollectionPage(db, desk, frame, clock)
{
    public const int MostOfOne = 40;
    public const int MostToOne = 5;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [BindProperty]
    public MailForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = new MailForm { Language = Collection.Language };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var to)) return Refuse(DirectoryProblems.EmailWrong, "Form.Address");
        var entries = await reader.ReadAsync(Collection, stop);
        if (!entries.Any(entry => entry.IsThere)) return Refuse(DirectoryProblems.CollectionIsEmpty);

        ThrottleLimit[] limits = [new("collection-mail", $"{actor.PersonId}", MostOfOne, Day), new("collection-mail-to", to.Value.Value, MostToOne, Day)];
        if (!(await throttle.CountAsync(limits, stop)).IsWithin) return Refuse(DirectoryProblems.CollectionMailsTooMany);

        var from = await Db.Organisations.Where(one => one.Id == Collection.HostId).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "Kumppani";
        var content = CollectionMail.Content(Collection, entries, from, Language.Find(Form.Language) ?? Language.Default, address);
        await mail.QueueAsync(to.Value, Form.Language, content, $"collection:{Secrets.UntimedId():N}", actor.OrganisationId, stop);
        return await SaveAsync(Outcome.Done, Texts.CollectionMailed, At, stop);
    }
}
