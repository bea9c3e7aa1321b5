using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Kumppani.Kernel.Data.Backups;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kumppani.Kernel.Data;

/// <summary>A PostgreSQL database, reached by a connection string; one or many nodes.</summary>
public sealed class PostgresDatabase(string connectionString) : Database
{
    private const string CommitsChannel = "kumppani_commits";

    private readonly string connectionString = Planned(connectionString);

    /// <inheritdoc />
    public override void Configure(DbContextOptionsBuilder options) =>
        options.UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly("Kumppani.Migrations"));

    /// <summary>
    /// A connection whose planner knows that a page of the index costs little more than one in order, as on any disk without arms, and that the ids which a frequent
    /// word is held by may be gathered in memory: 64 MB, times the two of <c>hash_mem_multiplier</c>, is enough for three million. What the operator has set goes before.
    /// </summary>
    /// <remarks>https://www.postgresql.org/docs/current/runtime-config-query.html</remarks>
    internal static string Planned(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString);
        settings.Options = $"-c random_page_cost=1.1 -c work_mem=64MB {settings.Options}".TrimEnd();
        return settings.ConnectionString;
    }

    /// <inheritdoc />
    public override ValueTask<IDisposable?> WriteTurnAsync(CancellationToken stop) => ValueTask.FromResult<IDisposable?>(null);

    /// <inheritdoc />
    public override Task PrepareAsync(AppDb db, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc />
    public override string? RefusalOf(Exception exception) =>
        (InnermostDbException(exception) as PostgresException) switch
        {
            { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation } => InUse,
            { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.RaiseException } refused =>
                refused.ConstraintName ?? refused.MessageText,
            _ => null,
        };

    /// <inheritdoc />
    public override bool IsAway(Exception exception) => InnermostDbException(exception) switch
    {
        // Connections, resources (a full disk among them), the operator's intervention, the system below; a server or database that may only be read.
        // https://www.postgresql.org/docs/current/errcodes-appendix.html
        PostgresException refused => refused.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.ObjectNotInPrerequisiteState
            || refused.SqlState[..2] is "08" or "53" or "57" or "58",
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException or EndOfStreamException } => true,
        NpgsqlException lost => lost.IsTransient,
        _ => false,
    };

    /// <inheritdoc />
    internal override IQueryable<Guid> Matching(AppDb db, MatchQuery asked, int? most = null)
    {
        var query = asked.Boolean(" & ", " | ", term => $"'{term.Text}'{(term.IsPrefix ? ":*" : "")}");
        List<object?> arguments = [query, asked.Kind, most];
        return db.Database.SqlQuery<Guid>(FormattableStringFactory.Create(
            $$"""SELECT e."RecordId" AS "Value" FROM search_entries e WHERE e."{{asked.Column}}Words" @@ to_tsquery('simple', {0}) AND ({1}::text IS NULL OR e."Kind" = {1}) LIMIT {2}::bigint""", [.. arguments]));
    }

    /// <inheritdoc />
    internal override IQueryable<Guid> Holding(AppDb db, MatchQuery asked, MatchQuery? except = null)
    {
        List<object?> arguments = [asked.Kind];
        var condition = HoldingCondition(asked, "strpos", arguments, except);
        return db.Database.SqlQuery<Guid>(FormattableStringFactory.Create(
            $$"""SELECT e."RecordId" AS "Value" FROM search_entries e WHERE {{condition}} AND ({0}::text IS NULL OR e."Kind" = {0})""", [.. arguments]));
    }

    /// <inheritdoc />
    internal override async Task SnapshotAsync(AppDb db, string file, Func<Database, AppDb> open, CancellationToken stop)
    {
        var copy = new SqliteDatabase(file);
        await using (var target = open(copy))
        {
            await target.MigrateAsync(stop);
            await TableCopy.RunAsync(db, target, stop);
        }

        copy.LetGo();
    }

    /// <inheritdoc />
    internal override async Task TakeInAsync(string file, Func<Database, AppDb> open, CancellationToken stop)
    {
        var copy = new SqliteDatabase(file);
        await using (var source = open(copy))
        {
            await using var target = open(this);
            await target.MigrateAsync(stop);
            await TableCopy.RunAsync(source, target, stop);
        }

        copy.LetGo();
    }

    /// <inheritdoc />
    internal override IReadOnlyList<string> CountOnStatements(string table, string column) =>
        [$"""SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), (SELECT COALESCE(MAX("{column}"), 0) + 1 FROM "{table}"), false)"""];

    /// <inheritdoc />
    public override bool IsShared => true;

    /// <inheritdoc />
    internal override async Task TellAsync(string node, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand($"SELECT pg_notify('{CommitsChannel}', $1)", connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = node } } };
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <inheritdoc />
    internal override async Task ListenAsync(Func<string, Task> heard, CancellationToken stop)
    {
        // Of its own, and asked for a sign of life: a connection that broke without a word would be deaf for ever.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 15 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        Queue<string> told = new([""]);
        connection.Notification += (_, news) => told.Enqueue(news.Payload);
        await connection.OpenAsync(stop);
        await using (var command = new NpgsqlCommand($"LISTEN {CommitsChannel}", connection)) await command.ExecuteNonQueryAsync(stop);
        while (true)
        {
            while (told.TryDequeue(out var node)) await heard(node);
            await connection.WaitAsync(stop);
        }
    }

    /// <inheritdoc />
    public override string JsonType => "jsonb";

    /// <inheritdoc />
    public override IReadOnlyList<string> StatementsFor(string feature) => feature switch
    {
        DatabaseFeatures.Search =>
        [
            """CREATE INDEX search_entries_terms ON search_entries USING gin (to_tsvector('simple', "Terms"));""",
            """CREATE INDEX search_entries_names ON search_entries USING gin (to_tsvector('simple', "Name"));""",
        ],
        // Made once for each entry and not once for each question; and what is in a column the planner knows the frequent words of.
        DatabaseFeatures.StoredSearch =>
        [
            "DROP INDEX search_entries_terms;",
            "DROP INDEX search_entries_names;",
            """ALTER TABLE search_entries ADD COLUMN "TermsWords" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "Terms")) STORED;""",
            """ALTER TABLE search_entries ADD COLUMN "NameWords" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "Name")) STORED;""",
            """CREATE INDEX search_entries_terms ON search_entries USING gin ("TermsWords");""",
            """CREATE INDEX search_entries_names ON search_entries USING gin ("NameWords");""",
        ],
        DatabaseFeatures.AppendOnlyEvents =>
        [
            "CREATE FUNCTION events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events_append_only'; END $$;",
            "CREATE TRIGGER events_are_append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_refuse_change();",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Not on the list of database features."),
    };
}
