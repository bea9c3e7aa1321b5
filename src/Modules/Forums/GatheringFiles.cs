using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

/// <summary>Files may be attached to a gathering by its hosts, co-hosts alike, and are read by whoever may see it.</summary>
internal sealed class GatheringFiles(AppDb db) : IAttachable
{
    public string Kind => Gathering.RecordKind;

    public async Task<AttachmentHost?> FindAsync(Guid id, CancellationToken stop)
    {
        var hosted = db.OwnGatherings;
        var found = await db.Gatherings.AsNoTracking().Where(gathering => gathering.Id == id)
            .Select(gathering => new { gathering.Title, IsOwn = hosted.Any(own => own.Id == gathering.Id) }).FirstOrDefaultAsync(stop);
        if (found is null) return null;

        var isHost = found.IsOwn && db.Actor.May(ForumPermissions.Host);
        return new AttachmentHost(new RecordRef(Kind, id), found.Title, $"/gatherings/{id}", MayAdd: isHost, MayRemoveAll: isHost);
    }
}
