using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Ui.Attachments;

/// <summary>Asks whether an attachment is to go, and takes it away. A module's page says of which kind, and draws <c>_RemoveAttachmentPage</c>.</summary>
public abstract class RemoveAttachmentPage(AttachmentDesk desk) : FormPage
{
    /// <summary>The record.</summary>
    public AttachmentHost Host { get; private set; } = null!;

    /// <summary>What is to go.</summary>
    public Attachment Attachment { get; private set; } = null!;

    /// <summary>Where the list is, without language.</summary>
    public string ListPath => $"{Host.Path}/attachments";

    /// <summary>The kind of the record.</summary>
    protected abstract string Kind { get; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid attachmentId, CancellationToken stop) => await FindAsync(id, attachmentId, stop) ? Page() : NotFound();

    /// <summary>Takes it away.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid attachmentId, CancellationToken stop) =>
        await FindAsync(id, attachmentId, stop) ? await DecideAsync(() => desk.RemoveAsync(Attachment, stop), Texts.AttachmentRemoved, ListPath, stop) : NotFound();

    private async Task<bool> FindAsync(Guid id, Guid attachmentId, CancellationToken stop)
    {
        if (await desk.FindAsync(attachmentId, stop) is not var (attachment, host) || attachment.Record != new RecordRef(Kind, id) || !desk.MayRemove(host, attachment)) return false;

        (Attachment, Host) = (attachment, host);
        return true;
    }
}
