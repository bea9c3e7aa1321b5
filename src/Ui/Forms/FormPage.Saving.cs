using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kumppani.Ui.Forms;

/// <summary>How a form takes effect, once.</summary>
public abstract partial class FormPage
{
    /// <summary>A form whose key has had its effect is led to where the first sending went; the handler does not run again.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (HttpMethods.IsPost(Request.Method) && !Preview.IsAsked(Request) && OperationKey is { } key && await LocationOfAsync(key) is { } location)
        {
            context.Result = Go(location, Texts.AlreadySaved);
            return;
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Saves what the entities have become and leads on; or shows the form again with the reason.</summary>
    /// <param name="outcome">What the entity said.</param>
    /// <param name="say">A sentence the next page shows.</param>
    /// <param name="url">App-relative address of the next page.</param>
    /// <param name="stop">Stops the save.</param>
    protected Task<IActionResult> SaveAsync(Outcome outcome, string? say, string url, CancellationToken stop) =>
        DecideAsync(() => Task.FromResult(outcome), say, url, stop);

    /// <summary>Takes several steps as one decision of the database, saves, and leads on; or shows the form again with the reason.</summary>
    protected Task<IActionResult> DecideAsync(Func<Task<Outcome>> steps, string? say, string url, CancellationToken stop) =>
        DecideAsync(steps, url, () => Go(url, say), stop);

    /// <summary>The same, for a form whose answer holds what is told only once: it is made when the steps have had their effect, and then only.</summary>
    /// <param name="steps">The decision.</param>
    /// <param name="url">Where the same form sent again is led; it sees nothing of the answer.</param>
    /// <param name="answer">Makes the answer after the commit.</param>
    /// <param name="stop">Stops the decision.</param>
    protected async Task<IActionResult> DecideAsync(Func<Task<Outcome>> steps, string url, Func<IActionResult> answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(answer);
        // A form sent to be looked at changes nothing, whatever the handler made of it.
        if (Preview.IsAsked(Request)) return Invalid();
        var db = HttpContext.RequestServices.GetRequiredService<AppDb>();
        var clock = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        try
        {
            ExpectSeen(db);
            var outcome = await db.DecideAsync(
                async () =>
                {
                    if (await steps() is { IsDone: false } refused) return refused;
                    RenewVersion(db);
                    if (OperationKey is { } key) db.Add(new Operation { Key = key, Location = url, At = clock.UtcNow() });
                    await db.SaveChangesAsync(stop);
                    Crash.At(CrashPoint.FormSaved);
                    return Outcome.Done;
                },
                stop);
            if (outcome.IsDone) Crash.At(CrashPoint.FormCommitted);
            return outcome.Problem is { } problem ? Refuse(problem) : answer();
        }
        catch (DbUpdateConcurrencyException)
        {
            await SeeAgainAsync(db, stop);
            return Refuse(new Problem(nameof(Texts.ChangedMeanwhile)));
        }
        catch (Exception failure) when (db.Engine.IsOutage(failure))
        {
            return NotSavedNow(failure);
        }
        catch (Exception failure) when (db.Engine.RefusalOf(failure) is { } constraint)
        {
            if (constraint == Operation.UniqueKey && OperationKey is { } key && await LocationOfAsync(key) is { } location) return Go(location, Texts.AlreadySaved);
            if (Explain(constraint) is { } problem) return Refuse(problem);
            throw;
        }
    }

    /// <summary>The words for a constraint by which the database refused, or null when it was not to be expected here.</summary>
    protected virtual Problem? Explain(string constraint) => null;

    // The form keeps its key: sent again it has its effect once, also when it has had it and only the answer was lost.
    private PageResult NotSavedNow(Exception failure)
    {
        LogNotSaved(HttpContext.RequestServices.GetRequiredService<ILogger<FormPage>>(), GetType().Name, (failure.InnerException ?? failure).GetType().Name);
        AddProblem(new Problem(nameof(Texts.NotSavedNow)));
        Response.Headers.RetryAfter = Outage.RetryAfter;
        var page = Page();
        page.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page;
    }

    [LoggerMessage(LogLevel.Error, "{Form} was not saved, the database or the disk is away: {Failure}")]
    private static partial void LogNotSaved(ILogger log, string form, string failure);

    // The database compares: the record is written only if it is still of the version that the form was filled from.
    private void ExpectSeen(AppDb db)
    {
        if (Record(db) is { } record && PostedVersion is { } seen) record.Property(one => one.Version).OriginalValue = seen;
    }

    // Rows of the record's parts have no version: a change of theirs is one of the record.
    private void RenewVersion(AppDb db)
    {
        if (Record(db) is { State: EntityState.Unchanged } record) record.Property(one => one.Version).IsModified = true;
    }

    // Whoever has been told may save over the other's words: the form then carries the version that stands now.
    private async Task SeeAgainAsync(AppDb db, CancellationToken stop)
    {
        if (Record(db) is { } record && await record.GetDatabaseValuesAsync(stop) is { } now) renewed = now.GetValue<Guid>(nameof(Entity.Version));
    }

    private EntityEntry<Entity>? Record(AppDb db) =>
        this is IEdits { Edited: { } edited } && db.Entry(edited) is { State: EntityState.Unchanged or EntityState.Modified } record ? record : null;

    private async Task<string?> LocationOfAsync(Guid key)
    {
        // A context of its own: the page's may hold what could not be saved.
        await using var scope = HttpContext.RequestServices.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return await db.Set<Operation>().Where(operation => operation.Key == key).Select(operation => operation.Location).FirstOrDefaultAsync(HttpContext.RequestAborted);
    }
}
