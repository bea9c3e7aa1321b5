using System.Data.Common;
using System.Globalization;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Data.Backups;
using Kumppani.Kernel.Modules;

namespace Kumppani.Web.Hosting;

/// <summary>Backup, restore and move, from the command line. What was done is said with its numbers; a refusal says what to do.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(OperatorCommand command, RunOptions run, TextWriter say, TextWriter complain)
    {
        using var held = DataFolder.Take(run.DataFolder, run.Files);
        // A backup only reads, so the program may be running.
        if (held is null && command is not OperatorCommand.BackUp)
        {
            await complain.WriteLineAsync(DataFolder.IsTaken(run.DataFolder));
            return 1;
        }

        var keeping = new Safekeeping(new ModuleList(Modules.All), TimeProvider.System);
        var places = DataFolder.PlacesOf(run.DataFolder, run.Files);
        try
        {
            switch (command)
            {
                case OperatorCommand.BackUp:
                    Tell(say, $"Backed up to {run.Target}", await keeping.BackUpAsync(Engine(run, isReadOnly: held is null), places, run.Target, CancellationToken.None));
                    break;
                case OperatorCommand.Restore:
                    Tell(say, $"Verified and restored into {places.Root}", await keeping.RestoreAsync(run.Target, Engine(run), places, CancellationToken.None));
                    break;
                default:
                    Tell(say, await keeping.MoveAsync(Engine(run), new PostgresDatabase(run.Target), CancellationToken.None));
                    var files = System.IO.Directory.EnumerateFiles(places.Files, "*", SearchOption.AllDirectories).Count();
                    await say.WriteLineAsync($"{files} files and the keys stay in {places.Root}. From now on start with --database and the same --data.");
                    break;
            }

            return 0;
        }
        catch (BackupException refused)
        {
            await complain.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (DbException failure)
        {
            await complain.WriteLineAsync($"The database did not answer as it should: {failure.Message}");
            return 1;
        }
    }

    private static Database Engine(RunOptions run, bool isReadOnly = false)
    {
        if (run.Database is { } connection) return new PostgresDatabase(connection);

        var file = DataFolder.DatabaseIn(run.DataFolder);
        return run.Command is OperatorCommand.Restore || File.Exists(file)
            ? new SqliteDatabase(file, isReadOnly)
            : throw new BackupException($"There is no database {file}. Say with --data where it is, or with --database.");
    }

    private static void Tell(TextWriter say, string done, BackupManifest manifest)
    {
        Tell(say, manifest.Rows);
        say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done}: {manifest.Rows.Values.Sum()} rows, {manifest.Files} files, as of {manifest.MadeAt:u}"));
    }

    private static void Tell(TextWriter say, SortedDictionary<string, long> rows)
    {
        foreach (var (table, count) in rows.Where(row => row.Value > 0)) say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,12}  {table}"));
        say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Values.Sum(),12}  rows in all, counted on both sides"));
    }
}
