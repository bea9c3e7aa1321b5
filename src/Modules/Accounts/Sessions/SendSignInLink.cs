using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>Mails the link that was asked for when the address is somebody's, and forgets the address in any case.</summary>
internal sealed class SendSignInLink(AppDb db, SignInLinks links, ILookupNormalizer names, TimeProvider clock) : IHandle<SignInRequested>
{
    // A request that could not be answered is not kept for what it says.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public async Task HandleAsync(SignInRequested happened, CancellationToken stop)
    {
        var earliest = clock.UtcNow() - Longest;
        await db.DecideAsync(
            async () =>
            {
                if (await db.SignInRequests.FirstOrDefaultAsync(one => one.Id == happened.RequestId, stop) is not { } request) return Outcome.Done;

                var normalised = names.NormalizeEmail(request.Address);
                if (await db.Persons.FirstOrDefaultAsync(person => person.NormalizedEmail == normalised, stop) is { } person && await db.HoldPersonAsync(person.Id, stop)) await links.SendAsync(person, request.ReturnPath, stop);
                db.Remove(request);
                await db.SaveChangesAsync(stop);
                await db.SignInRequests.Where(old => old.At < earliest).ExecuteDeleteAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
