using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing;

/// <summary>Whoever has a part in a measure may attach what shows how it is getting on, and takes back what is hers; who proposed it, anything.</summary>
internal sealed class MeasureFiles(AppDb db, Actor actor) : IAttachable
{
    public string Kind => IMeasures.Kind;

    public async Task<AttachmentHost?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Measures.AsNoTracking().Include(measure => measure.Owners).FirstOrDefaultAsync(measure => measure.Id == id, stop) is not { } found) return null;

        var hasPart = actor.May(WellbeingPermissions.Follow) && found.ActorOf(actor.OrganisationId) is not null;
        return new AttachmentHost(new RecordRef(Kind, id), found.Title, $"/measures/{id}", hasPart, hasPart && actor.ActsFor(found.HostId));
    }
}
