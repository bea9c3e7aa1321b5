using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>The people of the demo, whom anyone may be. There are none unless the demo was loaded into this very database.</summary>
internal sealed class DemoPeople(AppDb db)
{
    // The section is a list of buttons, not a register.
    private const int Most = 30;

    /// <summary>All of them, in the order in which they were made.</summary>
    public Task<List<Person>> AllAsync(CancellationToken stop) => Offered().OrderBy(person => person.Id).Take(Most).AsNoTracking().ToListAsync(stop);

    /// <summary>The one of a key, or null.</summary>
    public Task<Person?> FindAsync(string? key, CancellationToken stop) => Offered().FirstOrDefaultAsync(person => person.DemoKey == key, stop);

    private IQueryable<Person> Offered() =>
        db.Persons.Where(person => person.DemoKey != null && db.Set<Setting>().Any(setting => setting.Key == Setting.Demo));
}
