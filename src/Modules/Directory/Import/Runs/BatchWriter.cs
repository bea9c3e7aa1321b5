using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Writes a batch of confirmed rows to the register, with what is needed to undo them. Steps of a decision; the tracked entities are let go.</summary>
internal sealed class BatchWriter(AppDb db)
{
    // Enough to make few round trips, few enough for others to get their turn in between.
    public const int Size = 500;

    public async Task<Outcome<ImportWritten>> WriteAsync(Guid runId, Guid hostId, PlannedRow[] rows, CancellationToken stop)
    {
        var language = await db.Organisations.Where(host => host.Id == hostId).Select(host => host.Language).FirstAsync(stop);
        Guid[] ids = [.. rows.Select(row => row.Match).OfType<Guid>()];
        var existing = ids.Length == 0 ? [] : await db.Organisations.Include(one => one.Profile).Where(one => ids.Contains(one.Id) && one.HostId == hostId).ToDictionaryAsync(one => one.Id, stop);
        var taken = await TakenAsync(rows, hostId, stop);

        var (written, overtaken) = (new List<(Organisation Organisation, string? Before)>(), 0);
        foreach (var row in rows)
        {
            if (IsOvertaken(row, existing, taken, language))
            {
                overtaken++;
            }
            else if (row.Match is { } match)
            {
                written.Add((existing[match], RegisterSnapshot.Take(existing[match])));
                if (RegisterEntry.Change(existing[match], row, language).Problem is { } refusal) return refusal;
            }
            else
            {
                var registered = RegisterEntry.Register(row, language, hostId, runId);
                if (!registered.IsDone) return registered.Problem;
                db.Organisations.Add(registered.Value);
                db.Add(new Party { RecordId = registered.Value.Id, OrganisationId = registered.Value.Id });
                written.Add((registered.Value, null));
            }
        }

        // The versions are those of the save, so what is needed to undo it follows in another.
        await db.SaveChangesAsync(stop);
        db.ImportChanges.AddRange(written.Select(one => new ImportChange
        {
            RunId = runId,
            OrganisationId = one.Organisation.Id,
            IsNew = one.Before is null,
            Version = one.Organisation.Version,
            Before = one.Before,
        }));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();

        var added = written.Count(one => one.Before is null);
        return new ImportWritten(added, written.Count - added, overtaken);
    }

    /// <summary>The Y-tunnus of these rows that are on the register, and whose they are.</summary>
    private async Task<Dictionary<string, Guid>> TakenAsync(PlannedRow[] rows, Guid hostId, CancellationToken stop)
    {
        BusinessId?[] wanted = [.. rows.Select(BusinessIdOf).OfType<string>().Select(text => (BusinessId?)BusinessId.Parse(text))];
        if (wanted.Length == 0) return [];

        var owners = await db.Organisations.Where(one => one.HostId == hostId && wanted.Contains(one.BusinessId)).Select(one => new { one.Id, one.BusinessId }).ToListAsync(stop);
        return owners.ToDictionary(one => $"{one.BusinessId}", one => one.Id, StringComparer.Ordinal);
    }

    private static bool IsOvertaken(PlannedRow row, Dictionary<Guid, Organisation> existing, Dictionary<string, Guid> taken, string language)
    {
        if (BusinessIdOf(row) is { } businessId && taken.TryGetValue(businessId, out var owner) && owner != row.Match) return true;
        if (row.Match is not { } match) return false;
        if (!existing.TryGetValue(match, out var organisation)) return true;

        var now = RegisterEntry.Of(organisation, language);
        return row.Changes.Any(change => !string.Equals(now.ValueOf(change.Field), change.Old, StringComparison.Ordinal));
    }

    private static string? BusinessIdOf(PlannedRow row) => row.Changes.FirstOrDefault(change => change.Field is ImportField.BusinessId)?.New;
}
