using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Ui.Attachments;

/// <summary>
/// The page on which files are attached to a record. A module's page says of which kind, who may open it and <c>[TakesFile]</c>, and draws
/// <c>_AttachmentsPage</c>. Two queries beside the record's own.
/// </summary>
public abstract class AttachmentsPage(AttachmentDesk desk) : FormPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public AttachmentForm Form { get; set; } = new();

    /// <summary>The record.</summary>
    public AttachmentHost Host { get; private set; } = null!;

    /// <summary>What is attached.</summary>
    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    /// <summary>The address of this page, without language.</summary>
    public string Path => $"{Host.Path}/attachments";

    /// <summary>The largest file, in megabytes.</summary>
    public int MaxMegabytes => HttpContext.RequestServices.GetRequiredService<IOptions<FileLimits>>().Value.MaxMegabytes;

    /// <summary>The kind of the record.</summary>
    protected abstract string Kind { get; }

    /// <summary>True when the asker may take the attachment away.</summary>
    public bool MayRemove(Attachment attachment) => desk.MayRemove(Host, attachment);

    /// <summary>Shows what is attached, and the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Form.Language = Language.Current.Code;
        return Page();
    }

    /// <summary>Attaches a file.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        var given = Upload.Of(HttpContext).File;
        if (!given.IsDone) AddProblem(given.Problem, "Form.File");
        if (!ModelState.IsValid || !given.IsDone) return Invalid();

        var kept = await desk.KeepAsync(Host.Record, given.Value, new AttachmentDetails(Form.Title!, Form.Language!, Form.IsAccessible, Form.Description), stop);
        if (!kept.IsDone) return Refuse(kept.Problem, kept.Problem == AttachmentRefusals.DescriptionMissing ? "Form.Description" : "Form.File");
        return await DecideAsync(() => desk.AddAsync(kept.Value, stop), Texts.AttachmentAdded, Path, stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await desk.HostAsync(new RecordRef(Kind, id), stop) is not { MayAdd: true } host) return false;

        (Host, Attachments) = (host, await desk.OfAsync(host.Record, stop));
        return true;
    }
}
