using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Pages.Jobs;

/// <summary>The jobs with their last and next runs, and how long things are kept. Two queries.</summary>
[Authorize(OperationPermissions.Run)]
internal sealed class IndexModel(AppDb db, JobBook book, RetentionBook retention, JobDesk desk, TimeProvider clock) : FormPage
{
    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];

    public IEnumerable<(RetentionRule Rule, int Days)> Kept => retention.Rules.Select(rule => (rule, retention.DaysOf(rule.Name)));

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(string? job, CancellationToken stop)
    {
        var answer = await DecideAsync(() => desk.RetryAsync(job ?? "", stop), Texts.TriedAgainSoon, "/operations/jobs", stop);
        if (!ModelState.IsValid) await ReadAsync(stop);
        return answer;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var now = clock.UtcNow();
        var last = await JobDesk.Last(db).ToDictionaryAsync(run => run.Job, StringComparer.Ordinal, stop);
        var givenUp = await JobDesk.GivenUp(db, now).Select(run => run.Job).ToHashSetAsync(stop);
        Jobs = [.. book.All.Select(job => new JobRow(job.Name, job.Words(), last.GetValueOrDefault(job.Name), job.Schedule.Next(now), givenUp.Contains(job.Name)))];
    }
}
