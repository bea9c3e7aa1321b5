using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.FirstDay;

/// <summary>The associations are on the register.</summary>
internal sealed class RegisterStep(AppDb db) : IFirstStep
{
    public int Order => 10;

    public bool IsNeeded => true;

    public string Title => Texts.StepRegister;

    public string Why => Texts.StepRegisterWhy;

    public string Path(Guid organisationId) => "/associations/import";

    public Task<bool> IsDoneAsync(Guid organisationId, CancellationToken stop) =>
        db.Organisations.AnyAsync(one => one.HostId == organisationId && one.IsListed, stop);
}
