using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kumppani.Kernel.Data;

/// <summary>A PostgreSQL database, reached by a connection string; one or many nodes.</summary>
public sealed class PostgresDatabase(string connectionString) : Database
{
    /// <inheritdoc />
    public override void Configure(DbContextOptionsBuilder options) =>
        options.UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly("Kumppani.Migrations"));

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
    internal override IQueryable<Guid> Matching(AppDb db, string? kind, bool byName, IReadOnlyList<IReadOnlyList<string>> alternatives)
    {
        var query = string.Join(" & ", alternatives.Select(word => $"({string.Join(" | ", word.Select((term, at) => at == 0 ? $"'{term}':*" : $"'{term}'"))})"));
        return byName
            ? db.Database.SqlQuery<Guid>(
                $"""SELECT e."RecordId" AS "Value" FROM search_entries e WHERE to_tsvector('simple', e."Name") @@ to_tsquery('simple', {query}) AND ({kind}::text IS NULL OR e."Kind" = {kind})""")
            : db.Database.SqlQuery<Guid>(
                $"""SELECT e."RecordId" AS "Value" FROM search_entries e WHERE to_tsvector('simple', e."Terms") @@ to_tsquery('simple', {query}) AND ({kind}::text IS NULL OR e."Kind" = {kind})""");
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
        DatabaseFeatures.AppendOnlyEvents =>
        [
            "CREATE FUNCTION events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events_append_only'; END $$;",
            "CREATE TRIGGER events_are_append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_refuse_change();",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Not on the list of database features."),
    };
}
