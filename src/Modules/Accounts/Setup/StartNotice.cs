using Kumppani.Accounts.Data;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Setup;

/// <summary>The demo's sign-ins, or, while nobody can sign in, the one-time link to set the service up.</summary>
internal sealed class StartNotice(AppDb db, DemoPeople demo, SetupLinks links) : IStartNotice
{
    public async Task<IReadOnlyList<string>> LinesAsync(string address, CancellationToken stop)
    {
        if (await demo.AllAsync(stop) is { Count: > 0 } people)
            return [$"Demo sign-ins, without a password: {address}/fi/sign-in", .. people.Select(person => $"  {person.DemoKey}: {person.DisplayName}")];
        if (await db.Persons.AnyAsync(stop) || await links.NewAsync(stop) is not { } token) return [];

        return [$"Nobody can sign in yet. Set the service up with this link (works once, within {SetupLinks.GoodFor.TotalHours:0} hours):", $"  {address}/fi/setup/{token}"];
    }
}
