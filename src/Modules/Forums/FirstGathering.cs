using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

/// <summary>The first gathering is on the calendar.</summary>
internal sealed class FirstGathering(AppDb db) : IFirstStep
{
    public int Order => 30;

    public bool IsNeeded => true;

    public string Title => Texts.StepGathering;

    public string Why => Texts.StepGatheringWhy;

    public string Path(Guid organisationId) => "/gatherings/new";

    public Task<bool> IsDoneAsync(Guid organisationId, CancellationToken stop) =>
        db.Gatherings.AnyAsync(one => one.HostId == organisationId, stop);
}
