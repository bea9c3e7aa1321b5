using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.FirstDay;

/// <summary>The municipality has published its accessibility statement.</summary>
internal sealed class StatementStep(AppDb db) : IFirstStep
{
    public int Order => 40;

    public bool IsNeeded => false;

    public string Title => Texts.StepStatement;

    public string Why => Texts.StepStatementWhy;

    public string Path(Guid organisationId) => "/municipality/accessibility/edit";

    public Task<bool> IsDoneAsync(Guid organisationId, CancellationToken stop) =>
        db.Statements.AnyAsync(one => one.OrganisationId == organisationId, stop);
}
