using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Attachments;

/// <summary>The files that attachments name, removed ones included while their row stays.</summary>
internal sealed class AttachmentFileNames(AppDb db) : INamesFiles
{
    public async Task<IReadOnlyCollection<string>> NamedAsync(IReadOnlyCollection<string> keys, CancellationToken stop) =>
        await db.Set<Attachment>().Where(one => keys.Contains(one.FileKey)).Select(one => one.FileKey).ToListAsync(stop);
}
