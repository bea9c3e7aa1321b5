using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;

namespace Kumppani.Directory.Corrections;

internal static class OwnCorrections
{
    /// <summary>Those that the actor may answer: to her own association's entry, or to her municipality's register.</summary>
    public static IQueryable<Correction> CorrectionsFor(this AppDb db, Actor actor)
    {
        var (own, mayKeep, mayOwn) = (actor.OrganisationId, actor.May(DirectoryPermissions.Register), actor.May(DirectoryPermissions.Own));
        return db.Corrections.Where(one => (mayOwn && one.OrganisationId == own) || (mayKeep && one.HostId == own));
    }
}
