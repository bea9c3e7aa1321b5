using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>Backs an installation up, restores it, and moves it from one database to another. For the operator's commands, while no requests are served here.</summary>
public sealed class Safekeeping(ModuleList modules, TimeProvider clock)
{
    /// <summary>Writes the database, the files and the keys into one file.</summary>
    /// <param name="engine">The database, which may be in use.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="path">Where the backup is to lie; one that lies there is replaced.</param>
    /// <param name="stop">Stops it; nothing is left then.</param>
    public async Task<BackupManifest> BackUpAsync(Database engine, DataPlaces folder, string path, CancellationToken stop)
    {
        using var scratch = new Scratch(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var copy = Path.Combine(scratch.Path, BackupFile.Database);
        await using (var db = Open(engine))
        {
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) throw new BackupException("The database is of an older version. Start this version once, then back up.");
            await engine.SnapshotAsync(db, copy, Open, stop);
        }

        var (rows, schema) = await LookAsync(copy, tables: null, stop);
        BackupManifest? manifest = null;
        // Files after the database: a row never points to a file that is not in the backup.
        await BackupFile.WriteAsync(path, copy, folder.Files, folder.Keys, hashes => manifest = new BackupManifest(BackupManifest.CurrentFormat, clock.UtcNow(), schema, rows, hashes), stop);
        return manifest!;
    }

    /// <summary>
    /// Verifies a backup (every hash, the integrity of its database, its version, every count) and only then puts it in place. A place
    /// that holds something is refused.
    /// </summary>
    public async Task<BackupManifest> RestoreAsync(string path, Database engine, DataPlaces folder, CancellationToken stop)
    {
        if (!File.Exists(path)) throw new BackupException($"There is no file {path}.");
        if (folder.HoldsAnything) throw new BackupException($"The folder {folder.Root} holds an installation. Move it away first: nothing is overwritten.");

        using var scratch = new Scratch(folder.Root);
        var manifest = await BackupFile.UnpackAsync(path, scratch.Path, stop);
        var copy = Path.Combine(scratch.Path, BackupFile.Database);
        var (rows, schema) = await LookAsync(copy, manifest.Rows.Keys, stop);
        if (schema != manifest.Schema || !rows.SequenceEqual(new SortedDictionary<string, long>(manifest.Rows, StringComparer.Ordinal))) throw new BackupException("The database in the backup has not the rows that were backed up.");

        await engine.TakeInAsync(copy, Open, stop);
        Take(Path.Combine(scratch.Path, "files"), folder.Files);
        Take(Path.Combine(scratch.Path, "keys"), folder.Keys);
        return manifest;
    }

    /// <summary>Copies every row into another, empty database. Files and keys stay where they are.</summary>
    /// <returns>How many rows went, by table, each counted on both sides.</returns>
    public async Task<SortedDictionary<string, long>> MoveAsync(Database from, Database to, CancellationToken stop)
    {
        await using var source = Open(from);
        if ((await source.Database.GetPendingMigrationsAsync(stop)).Any()) throw new BackupException("The database is of an older version. Start this version once, then move.");
        await using var target = Open(to);
        await target.MigrateAsync(stop);
        if ((await RowCounts.OfAsync(target, stop)).Values.Any(count => count > 0)) throw new BackupException("The database to move to is not empty. Give an empty one: nothing is overwritten.");
        return await TableCopy.RunAsync(source, target, stop);
    }

    // Counts the rows of a SQLite file after asking it whether it is whole, and says of which version it is.
    private async Task<(SortedDictionary<string, long> Rows, string Schema)> LookAsync(string file, IEnumerable<string>? tables, CancellationToken stop)
    {
        var engine = new SqliteDatabase(file);
        try
        {
            await using var db = Open(engine);
            if (await engine.FaultOfAsync(db, stop) is { } fault) throw new BackupException($"The database in the backup is damaged: {fault}");
            var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
            if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).Any()) throw new BackupException("The backup is of a newer version of Kumppani. Use that version to restore it.");
            if (applied.Count == 0) throw new BackupException("The database in the backup is empty.");
            var rows = tables is null ? await RowCounts.OfAsync(db, stop) : await RowCounts.OfAsync(db, tables, stop);
            // A backup of an older version is led to this one once it has been counted.
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) await db.MigrateAsync(stop);
            return (rows, applied[^1]);
        }
        finally
        {
            engine.LetGo();
        }
    }

    private AppDb Open(Database engine)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(options);
        return new AppDb(options.Options, modules, new Actor(), engine, new Committed([]));
    }

    private static void Take(string from, string to)
    {
        if (!System.IO.Directory.Exists(from)) return;
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target);
        }
    }
}
