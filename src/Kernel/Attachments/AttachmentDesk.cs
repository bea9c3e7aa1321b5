using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Attachments;

/// <summary>
/// Attaches files to records and takes them away. The order is the promise: the file is whole on the disk before the row that names it is written, so
/// a row never points to half a file, whenever the power goes.
/// </summary>
public sealed class AttachmentDesk(AppDb db, Actor actor, FileIntake intake, IEnumerable<IAttachable> kinds, IOptions<FileLimits> limits, TimeProvider clock)
{
    /// <summary>The record as the asker sees it, or null when she may not, or files are not attached to its kind.</summary>
    public async Task<AttachmentHost?> HostAsync(RecordRef record, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(record);
        return kinds.FirstOrDefault(one => one.Kind == record.Kind) is { } kind ? await kind.FindAsync(record.Id, stop) : null;
    }

    /// <summary>What is attached to a record, oldest first. The caller has made sure that the record may be read.</summary>
    public async Task<IReadOnlyList<Attachment>> OfAsync(RecordRef record, CancellationToken stop) =>
        await There.AsNoTracking().Where(one => one.RecordKind == record.Kind && one.RecordId == record.Id).OrderBy(one => one.Id).Take(FileLimits.MostPerRecord).ToListAsync(stop);

    /// <summary>An attachment with its record, for whoever may see that; otherwise null.</summary>
    public async Task<(Attachment Attachment, AttachmentHost Host)?> FindAsync(Guid id, CancellationToken stop) =>
        await There.FirstOrDefaultAsync(one => one.Id == id, stop) is { } found && await HostAsync(found.Record, stop) is { } host ? (found, host) : null;

    /// <summary>True when the asker may take the attachment away.</summary>
    public bool MayRemove(AttachmentHost host, Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(attachment);
        return host.MayRemoveAll || (host.MayAdd && actor.ActsFor(attachment.OrganisationId));
    }

    /// <summary>
    /// Looks at a file and keeps it, before and outside the decision that adds its row (<see cref="AddAsync"/>). The caller has made sure that the asker may
    /// add to the record.
    /// </summary>
    public async Task<Outcome<Attachment>> KeepAsync(RecordRef record, GivenFile given, AttachmentDetails details, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(details);
        if (given.Content.Length > limits.Value.MaxBytes) return FileRefusals.TooLarge(limits.Value.MaxMegabytes);
        // Asked here so that a refusal costs no room on the disk; decided when the row is added.
        var used = await Use.Where(use => use.OrganisationId == actor.OrganisationId).Select(use => use.Bytes).FirstOrDefaultAsync(stop);
        if (used + given.Content.Length > limits.Value.QuotaBytes) return QuotaFull;
        if (FileType.Find(Files.FileName.Extension(given.Name)) is { IsPicture: true } && string.IsNullOrWhiteSpace(details.Description)) return AttachmentRefusals.DescriptionMissing;

        var taken = await intake.TakeAsync(given, stop);
        if (!taken.IsDone) return taken.Problem;

        var kept = taken.Value;
        return new Attachment
        {
            RecordKind = record.Kind,
            RecordId = record.Id,
            OrganisationId = actor.OrganisationId,
            PersonId = actor.PersonId,
            AddedAt = clock.UtcNow(),
            Title = details.Title.Trim(),
            Language = details.Language,
            IsAccessible = kept.Type.IsPicture ? null : details.IsAccessible,
            Description = string.IsNullOrWhiteSpace(details.Description) ? null : details.Description.Trim(),
            FileKey = kept.Key,
            FileName = kept.Name,
            Extension = kept.Type.Extension,
            Bytes = kept.Bytes,
            Hash = kept.Hash,
        };
    }

    /// <summary>
    /// Adds the row of a file that has been kept, inside the caller's decision. The room is taken by a conditional update of one row: of many uploads at
    /// once no more come through than there is room for.
    /// </summary>
    public async Task<Outcome> AddAsync(Attachment attachment, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var (organisation, size, quota) = (attachment.OrganisationId, attachment.Bytes, limits.Value.QuotaBytes);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO file_uses ("OrganisationId", "Bytes") VALUES ({organisation}, {0L}) ON CONFLICT DO NOTHING""", stop);
        var row = Use.Where(use => use.OrganisationId == organisation && use.Bytes + size <= quota);
        if (await row.ExecuteUpdateAsync(set => set.SetProperty(use => use.Bytes, use => use.Bytes + size), stop) == 0) return QuotaFull;
        if (await There.CountAsync(one => one.RecordKind == attachment.RecordKind && one.RecordId == attachment.RecordId, stop) >= FileLimits.MostPerRecord) return AttachmentRefusals.TooMany;

        db.Add(attachment);
        return attachment.Announce();
    }

    /// <summary>Takes an attachment away, inside the caller's decision, and gives its room back. Its file goes with the next sweep but one.</summary>
    public async Task<Outcome> RemoveAsync(Attachment attachment, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var (organisation, size) = (attachment.OrganisationId, attachment.Bytes);
        await Use.Where(use => use.OrganisationId == organisation).ExecuteUpdateAsync(set => set.SetProperty(use => use.Bytes, use => use.Bytes - size), stop);
        return attachment.Remove(clock.UtcNow());
    }

    private Problem QuotaFull => AttachmentRefusals.QuotaFull(limits.Value.QuotaMegabytes);

    private IQueryable<Attachment> There => db.Set<Attachment>().Where(one => one.RemovedAt == null);

    private DbSet<FileUse> Use => db.Set<FileUse>();
}
