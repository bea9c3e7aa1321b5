using System.IO.Compression;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Data.Backups;
using Kumppani.Tests.Support;
using Kumppani.Web.Hosting;
using Npgsql;

namespace Kumppani.Tests.Data.Backups;

/// <summary>The drill: fill, back up, restore, compare; and whatever may be wrong with a backup is noticed before it is used.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task What_was_backed_up_while_the_program_ran_comes_back_whole()
    {
        await using var old = await Installation.FilledAsync();
        await using var fresh = await Installation.EmptyAsync();
        var file = Path.Combine(fresh.Folder, "backup.kumppani");
        (int Code, string Said) backup = default;

        await old.WhileRunningAsync(async _ => backup = await old.CommandAsync(OperatorCommand.BackUp, file));
        var restored = await fresh.CommandAsync(OperatorCommand.Restore, file);

        Assert.True(backup.Code == 0, backup.Said);
        Assert.True(restored.Code == 0, restored.Said);
        Assert.Contains($"{old.Files().Count(name => name.StartsWith("files", StringComparison.Ordinal))} files", restored.Said, StringComparison.Ordinal);
        var (before, after) = (await old.DumpAsync(), await fresh.DumpAsync());
        Assert.NotEmpty(before["directory_organisations"]);
        Assert.Equal(before, after);
        Assert.Equal(old.Files(), fresh.Files());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        await fresh.WhileRunningAsync(_ => Task.CompletedTask);
    }

    [Fact]
    public async Task Where_one_bit_has_changed_nothing_changed_is_restored()
    {
        await using var old = await Installation.FilledAsync();
        var file = Path.Combine(old.Folder, "backup.kumppani");
        await old.CommandAsync(OperatorCommand.BackUp, file);
        var whole = await File.ReadAllBytesAsync(file);
        var refused = 0;

        foreach (var share in (double[])[0.1, 0.3, 0.5, 0.7, 0.9])
        {
            await using var fresh = await Installation.EmptyAsync();
            var damaged = (byte[])whole.Clone();
            damaged[(int)(whole.Length * share)] ^= 0x10;
            var path = Path.Combine(fresh.Folder, "damaged.kumppani");
            await File.WriteAllBytesAsync(path, damaged);

            var (code, said) = await fresh.CommandAsync(OperatorCommand.Restore, path);

            if (code == 0)
            {
                // The bit was one that nobody reads, such as the time of an entry in the zip file.
                Assert.Equal(await old.DumpAsync(), await fresh.DumpAsync());
                Assert.Equal(old.Files(), fresh.Files());
                continue;
            }

            refused++;
            Assert.Contains("damaged", said, StringComparison.Ordinal);
            Assert.False(File.Exists(DataFolder.DatabaseIn(fresh.Folder)));
            Assert.Empty(fresh.Files());
        }

        Assert.True(refused > 1, "Hardly a bit of the backup is looked at.");
    }

    [Fact]
    public async Task A_backup_whose_rows_do_not_match_its_manifest_is_not_used()
    {
        await using var old = await Installation.FilledAsync();
        await using var fresh = await Installation.EmptyAsync();
        var file = Path.Combine(old.Folder, "backup.kumppani");
        await old.CommandAsync(OperatorCommand.BackUp, file);
        await using (var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update))
        {
            var manifest = zip.GetEntry(BackupFile.Manifest)!;
            using var reader = new StreamReader(manifest.Open());
            var text = await reader.ReadToEndAsync();
            reader.Dispose();
            manifest.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry(BackupFile.Manifest).Open());
            await writer.WriteAsync(System.Text.RegularExpressions.Regex.Replace(text, "\"directory_organisations\":\\d+", "\"directory_organisations\":1", default, TimeSpan.FromSeconds(1)));
        }

        var (code, said) = await fresh.CommandAsync(OperatorCommand.Restore, file);

        Assert.Equal(1, code);
        Assert.Contains("has not the rows", said, StringComparison.Ordinal);
        Assert.False(File.Exists(DataFolder.DatabaseIn(fresh.Folder)));
    }

    [Fact]
    public async Task Nothing_is_overwritten_by_a_restore_and_no_other_file_taken_for_a_backup()
    {
        await using var old = await Installation.FilledAsync();
        await using var fresh = await Installation.EmptyAsync();
        var file = Path.Combine(fresh.Folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Not a backup.");

        var (over, _) = await old.CommandAsync(OperatorCommand.Restore, file);
        var (other, said) = await fresh.CommandAsync(OperatorCommand.Restore, file);
        var (none, missing) = await fresh.CommandAsync(OperatorCommand.Restore, file + ".none");

        Assert.Equal((1, 1, 1), (over, other, none));
        Assert.Contains("no backup", said, StringComparison.Ordinal);
        Assert.Contains("There is no file", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_to_PostgreSQL_every_row_is_there_and_the_program_goes_on()
    {
        Assert.SkipUnless(FreshDatabase.PostgresOfTheRun is not null, "A PostgreSQL to move to is there only in the run on PostgreSQL.");
        await using var postgres = await Installation.FilledAsync();
        await using var empty = await Installation.EmptyAsync();
        // The run's installations are on PostgreSQL; one on SQLite comes from a backup of one.
        var file = Path.Combine(postgres.Folder, "backup.kumppani");
        await postgres.CommandAsync(OperatorCommand.BackUp, file);
        var folder = Path.Combine(postgres.Folder, "sqlite");
        await using var said = new StringWriter();
        var sqlite = new RunOptions(null, folder, Database: null, Demo: true);
        Assert.Equal(0, await Commands.RunAsync(OperatorCommand.Restore, sqlite with { Command = OperatorCommand.Restore, Target = file }, said, said));

        var code = await Commands.RunAsync(OperatorCommand.Move, sqlite with { Command = OperatorCommand.Move, Target = empty.Connection! }, said, said);
        var again = await Commands.RunAsync(OperatorCommand.Move, sqlite with { Command = OperatorCommand.Move, Target = empty.Connection! }, said, said);

        Assert.True(code == 0, said.ToString());
        Assert.Equal(1, again);
        Assert.Contains("is not empty", said.ToString(), StringComparison.Ordinal);
        var moved = await empty.DumpAsync();
        Assert.Equal(await Installation.DumpAsync(new SqliteDatabase(DataFolder.DatabaseIn(folder))), moved);
        Assert.Equal(await postgres.DumpAsync(), moved);
        Assert.Equal(moved["search_entries"].Count + 1, await NextSearchEntryAsync(empty.Connection!));
        await empty.WhileRunningAsync(_ => Task.CompletedTask);
    }

    // The row numbers go on where they had come to, else the first new record would be refused.
    private static async Task<long> NextSearchEntryAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("""SELECT nextval(pg_get_serial_sequence('search_entries', 'Id')) - (SELECT MAX("Id") FROM search_entries) + (SELECT COUNT(*) FROM search_entries)""");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
