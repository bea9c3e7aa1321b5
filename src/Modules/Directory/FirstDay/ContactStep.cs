using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.FirstDay;

/// <summary>The municipality tells whom to contact about working together.</summary>
internal sealed class ContactStep(AppDb db) : IFirstStep
{
    public int Order => 20;

    public bool IsNeeded => true;

    public string Title => Texts.StepContact;

    public string Why => Texts.StepContactWhy;

    public string Path(Guid organisationId) => $"/associations/{organisationId}/edit";

    public Task<bool> IsDoneAsync(Guid organisationId, CancellationToken stop) =>
        db.Organisations.AnyAsync(one => one.Id == organisationId && (one.Email != null || one.Phone != null), stop);
}
