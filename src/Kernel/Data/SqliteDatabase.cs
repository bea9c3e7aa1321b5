using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kumppani.Kernel.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>
/// A SQLite file: WAL, synchronous FULL, foreign keys on, and one writer at a time in the one process that holds the data folder.
/// Before version 3.51.3 two connections that write or checkpoint at once may spoil the log, so there are never two: a checkpoint happens in a commit,
/// commits stand in line, and <see cref="WriteGuard"/> refuses a statement that does not. <see cref="SqliteMode"/> looks at the rest at the start.
/// </summary>
public sealed partial class SqliteDatabase(string file, bool isReadOnly = false) : Database
{
    // https://www.sqlite.org/rescode.html
    private const int Constraint = 19;
    private const int ForeignKey = Constraint | (3 << 8);
    private const int PrimaryKey = Constraint | (6 << 8);
    private const int RowId = Constraint | (10 << 8);

    // Busy, locked, read-only, input or output failed, full, cannot be opened.
    private static readonly int[] Away = [5, 6, 8, 10, 13, 14];

    private readonly string file = file;
    private readonly SemaphoreSlim turn = new(1, 1);

    private string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Pooling = true,
        // Beside the process that writes: reads only, so that there are never two that write or checkpoint.
        Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
    }.ToString();

    /// <inheritdoc />
    public override void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly("Kumppani.Migrations"))
            .AddInterceptors(SqliteSession.Instance);

    /// <inheritdoc />
    public override async ValueTask<IDisposable?> WriteTurnAsync(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        return new Turn(turn);
    }

    /// <inheritdoc />
    public override async Task PrepareAsync(AppDb db, CancellationToken stop)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop);
        await SqliteMode.VerifyAsync(db, stop);
        // A kill during a migration leaves this row, and the next start would wait for ever. We hold the folder's lock: nobody else is migrating.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", stop);
    }

    /// <inheritdoc />
    public override string? RefusalOf(Exception exception)
    {
        if (InnermostDbException(exception) is not SqliteException { SqliteErrorCode: Constraint } refused) return null;
        if (refused.SqliteExtendedErrorCode == ForeignKey) return InUse;

        // "SQLite Error 19: 'UNIQUE constraint failed: forums_registrations.GatheringId, forums_registrations.Email'."
        // "SQLite Error 19: 'CHECK constraint failed: ck_gatherings_taken'."   "SQLite Error 19: 'text of the trigger'."
        var message = Quoted().Match(refused.Message).Groups["text"].Value;
        var columns = UniqueColumns().Match(message);
        if (columns.Success)
        {
            var names = columns.Groups["text"].Value.Split(", ").Select(column => column.Split('.')).ToList();
            return refused.SqliteExtendedErrorCode is PrimaryKey or RowId ? $"PK_{names[0][0]}" : IndexName(names[0][0], names.Select(name => name[1]));
        }

        return CheckName().Match(message) is { Success: true } check ? check.Groups["text"].Value : message;
    }

    /// <inheritdoc />
    public override bool IsAway(Exception exception) => InnermostDbException(exception) is SqliteException failed && Away.Contains(failed.SqliteErrorCode);

    /// <summary>The name a unique index has by the model's convention, cut as the model cuts a long one. SQLite tells the columns only.</summary>
    internal static string IndexName(string table, IEnumerable<string> columns)
    {
        var name = $"IX_{table}_{string.Join('_', columns)}";
        return name.Length <= AppDb.LongestName ? name : name[..(AppDb.LongestName - 1)] + "~";
    }

    /// <inheritdoc />
    internal override IQueryable<Guid> Matching(AppDb db, MatchQuery asked, int? most = null)
    {
        var words = asked.Boolean(" AND ", " OR ", term => $"\"{term.Text}\"{(term.IsPrefix ? "*" : "")}");
        var (query, limit) = ($"{{{asked.Column}}} : ({words})", most ?? -1);
        return db.Database.SqlQuery<Guid>(
            $"""SELECT e."RecordId" AS "Value" FROM search_entries e JOIN search_words w ON w.rowid = e."Id" WHERE w.search_words MATCH {query} AND ({asked.Kind} IS NULL OR e."Kind" = {asked.Kind}) LIMIT {limit}""");
    }

    /// <inheritdoc />
    internal override IQueryable<Guid> Holding(AppDb db, MatchQuery asked, MatchQuery? except = null)
    {
        List<object?> arguments = [asked.Kind];
        var condition = HoldingCondition(asked, "instr", arguments, except);
        return db.Database.SqlQuery<Guid>(FormattableStringFactory.Create(
            $$"""SELECT e."RecordId" AS "Value" FROM search_entries e WHERE {{condition}} AND ({0} IS NULL OR e."Kind" = {0})""", [.. arguments]));
    }

    /// <inheritdoc />
    internal override async Task SnapshotAsync(AppDb db, string file, Func<Database, AppDb> open, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            // Beside EF, whose guard takes it for a statement that writes: of this database it only reads.
            await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
            command.CommandText = "VACUUM INTO $file";
            command.Parameters.AddWithValue("$file", file);
            await command.ExecuteNonQueryAsync(stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc />
    internal override Task TakeInAsync(string file, Func<Database, AppDb> open, CancellationToken stop)
    {
        File.Move(file, this.file);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    internal override IReadOnlyList<string> CountOnStatements(string table, string column) => [];

    /// <summary>What is wrong with the file, or null when every page and every reference is whole.</summary>
    internal async Task<string?> FaultOfAsync(AppDb db, CancellationToken stop)
    {
        var whole = await db.Database.SqlQuery<string>($"SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").FirstAsync(stop);
        if (whole != "ok") return whole;
        return await db.Database.SqlQuery<string>($"SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").FirstOrDefaultAsync(stop) is { } table ? $"a reference of {table} leads nowhere" : null;
    }

    /// <summary>Closes the connections kept open, so that all is in the one file.</summary>
    internal void LetGo()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <inheritdoc />
    public override string JsonType => "TEXT";

    /// <inheritdoc />
    public override IReadOnlyList<string> StatementsFor(string feature) => feature switch
    {
        DatabaseFeatures.Search =>
        [
            """CREATE VIRTUAL TABLE search_words USING fts5("Name", "Terms", content='search_entries', content_rowid='Id', tokenize="unicode61 remove_diacritics 0", prefix='2 3 4');""",
            """CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN INSERT INTO search_words(rowid, "Name", "Terms") VALUES (new."Id", new."Name", new."Terms"); END;""",
            """CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN INSERT INTO search_words(search_words, rowid, "Name", "Terms") VALUES ('delete', old."Id", old."Name", old."Terms"); END;""",
            """CREATE TRIGGER search_entries_changed AFTER UPDATE OF "Name", "Terms" ON search_entries BEGIN INSERT INTO search_words(search_words, rowid, "Name", "Terms") VALUES ('delete', old."Id", old."Name", old."Terms"); INSERT INTO search_words(rowid, "Name", "Terms") VALUES (new."Id", new."Name", new."Terms"); END;""",
        ],
        DatabaseFeatures.StoredSearch => [],
        DatabaseFeatures.AppendOnlyEvents =>
        [
            "CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events_append_only'); END;",
            "CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events_append_only'); END;",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Not on the list of database features."),
    };

    [GeneratedRegex("'(?<text>.*)'", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex("^UNIQUE constraint failed: (?<text>.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex UniqueColumns();

    [GeneratedRegex("^CHECK constraint failed: (?<text>.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex CheckName();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
