using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.FirstDay;

/// <summary>What a municipality needs to begin with, and what may wait, each with whether it is done. One query for each step.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(IEnumerable<IFirstStep> steps, Actor actor) : PageModel
{
    public IReadOnlyList<(IFirstStep Step, bool IsDone)> Steps { get; private set; } = [];

    public IFirstStep? Next => Steps.Where(one => one is { IsDone: false, Step.IsNeeded: true }).Select(one => one.Step).FirstOrDefault();

    public int Needed => Steps.Count(one => one.Step.IsNeeded);

    public int Done => Steps.Count(one => one is { IsDone: true, Step.IsNeeded: true });

    public string PathOf(IFirstStep step) => step.Path(actor.OrganisationId);

    public async Task OnGetAsync(CancellationToken stop)
    {
        List<(IFirstStep, bool)> found = [];
        foreach (var step in steps.OrderBy(step => step.Order)) found.Add((step, await step.IsDoneAsync(actor.OrganisationId, stop)));
        Steps = found;
    }
}
