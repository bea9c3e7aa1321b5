using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.OutsideSurveys;

/// <summary>The municipality's own people attach files to the surveys that they keep; everybody reads them.</summary>
internal sealed class SurveyFiles(AppDb db, Actor actor) : IAttachable
{
    public string Kind => OutsideSurvey.RecordKind;

    public async Task<AttachmentHost?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.OutsideSurveys.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return null;

        var isMine = actor.ActsFor(found.HostId) && actor.May(CooperationPermissions.Keep);
        return new AttachmentHost(new RecordRef(Kind, id), found.Title, $"/outside-surveys/{id}", isMine, isMine);
    }
}
