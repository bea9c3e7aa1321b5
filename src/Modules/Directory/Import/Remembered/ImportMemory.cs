using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Remembered;

/// <summary>What the municipality acted for has taught the import: its files by their headers, its words for the groups.</summary>
internal sealed class ImportMemory(AppDb db, ImportWriter writer, TimeProvider clock)
{
    public const int MostMappings = 50;
    public const int MostCategories = 500;

    public IQueryable<SavedMapping> Mappings => db.SavedMappings.Where(one => one.HostId == db.ActingFor);

    public IQueryable<SavedCategory> Categories => db.SavedCategories.Where(one => one.HostId == db.ActingFor);

    /// <summary>The earlier file this one is like; null when it is like none. One query.</summary>
    public async Task<MappingMatch?> RecogniseAsync(SourceTable table, CancellationToken stop) =>
        MappingMatch.Best(table.Headers, await Mappings.OrderByDescending(one => one.UsedAt).Take(MostMappings).ToListAsync(stop));

    /// <summary>Remembers what the columns are, in place of what was known of such a file; adds to the caller's save.</summary>
    /// <param name="match">The earlier file; null: this one is of a new kind, unless its headers are the very same.</param>
    public async Task RememberAsync(string fileName, SourceTable table, ColumnMap map, MappingMatch? match, CancellationToken stop)
    {
        // A table without headers cannot be known by them.
        if (table.Headers.All(header => header.Length == 0)) return;

        SavedColumn[] columns = [.. table.Headers.Select((header, column) => new SavedColumn(header, map.Fields.TryGetValue(column, out var field) ? field : null))];
        if (match is null && await RecogniseAsync(table, stop) is { Share: >= 1 } same) match = same;
        if (match is not null)
        {
            match.Saved.Renew(columns, clock.UtcNow());
            return;
        }

        db.SavedMappings.RemoveRange(await Mappings.OrderByDescending(one => one.UsedAt).Skip(MostMappings - 1).ToListAsync(stop));
        db.SavedMappings.Add(SavedMapping.Of(db.ActingFor, fileName, columns, clock.UtcNow()));
    }

    /// <summary>The words that stand for groups. One query.</summary>
    // Not tracked: what is remembered anew replaces these rows.
    public Task<Dictionary<string, AssociationCategory>> WordsAsync(CancellationToken stop) =>
        Categories.AsNoTracking().OrderBy(one => one.Word).Take(MostCategories).ToDictionaryAsync(one => one.Word, one => one.Category, stop);

    /// <summary>Remembers the words with their groups and forgets those without one. Steps of a decision.</summary>
    public async Task<Outcome> RememberAsync(IReadOnlyCollection<(string Word, string Text, AssociationCategory? Category)> chosen, CancellationToken stop)
    {
        // Two liaisons who explain the same word at once come one after the other.
        await writer.TurnAsync(stop);
        string[] words = [.. chosen.Select(one => one.Word)];
        await Categories.Where(one => words.Contains(one.Word)).ExecuteDeleteAsync(stop);
        var room = MostCategories - await Categories.CountAsync(stop);
        var kept = chosen.Where(one => one.Category is not null).ToList();
        if (kept.Count > room) return ImportProblems.TooManyWords;

        db.SavedCategories.AddRange(kept.Select(one => new SavedCategory { HostId = db.ActingFor, Word = one.Word, Text = one.Text, Category = one.Category!.Value }));
        return Outcome.Done;
    }
}
