using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Workshops;

/// <summary>
/// Writes answers: once for one key, upon the revision its writer has seen. The database decides between two devices (a unique index for the first
/// writing, the version for the others); the loser gets the other's words beside its own.
/// </summary>
internal sealed class AnswerBook(AppDb db, TimeProvider clock)
{
    public async Task<WriteResult> WriteAsync(Guid groupId, Guid questionId, string? text, int seen, Guid? key, string location, CancellationToken stop)
    {
        // The same writing again, its answer lost on the way: it stands, and made the revision after the one it had seen.
        if (await IsWrittenAsync(key, stop)) return new WriteResult(seen + 1, null, null);

        try
        {
            var answer = await Of(groupId, questionId).FirstOrDefaultAsync(stop);
            if (answer is null) db.Add(answer = new Answer { GroupId = groupId, QuestionId = questionId });
            if (answer.Write(text, seen, clock.UtcNow()).Problem is { } problem)
            {
                db.ChangeTracker.Clear();
                return problem == WorkshopProblems.AnswerChanged ? new WriteResult(answer.Revision, answer.Text, problem) : new WriteResult(seen, null, problem);
            }

            if (answer.Revision == 0) db.ChangeTracker.Clear();
            else if (key is { } first && answer.Revision == seen + 1) db.Add(new Operation { Key = first, Location = location, At = clock.UtcNow() });
            await db.SaveChangesAsync(stop);
            return new WriteResult(answer.Revision, null, null);
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || db.Engine.RefusalOf(failure) is not null)
        {
            db.ChangeTracker.Clear();
            if (await IsWrittenAsync(key, stop)) return new WriteResult(seen + 1, null, null);

            var answer = await Of(groupId, questionId).AsNoTracking().FirstAsync(stop);
            return new WriteResult(answer.Revision, answer.Text, WorkshopProblems.AnswerChanged);
        }
    }

    private async Task<bool> IsWrittenAsync(Guid? key, CancellationToken stop) =>
        key is { } sent && await db.Set<Operation>().AnyAsync(operation => operation.Key == sent, stop);

    private IQueryable<Answer> Of(Guid groupId, Guid questionId) =>
        db.Answers.Where(answer => answer.GroupId == groupId && answer.QuestionId == questionId);
}
