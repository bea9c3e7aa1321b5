using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Modules;

internal sealed class PersonalSection<T>(string table, string title, string? kept, IQueryable<T> rows, Func<T, IReadOnlyList<PersonalValue>> values) : PersonalSection(table, title, kept)
{
    public override async Task<IReadOnlyList<IReadOnlyList<PersonalValue>>> FirstAsync(int number, CancellationToken stop) =>
        [.. (await rows.Take(number).ToListAsync(stop)).Select(values)];

    public override IAsyncEnumerable<IReadOnlyList<PersonalValue>> AllAsync() => rows.AsAsyncEnumerable().Select(values);
}
