using System.Data.Common;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Scaffolding.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Support;

/// <summary>A database's schema as sorted lines, read back from the database by EF's own reader, with triggers beside it.</summary>
internal static class SchemaText
{
    private const string SqliteBeside = "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE type = 'trigger' OR sql LIKE 'CREATE VIRTUAL%'";

    private const string PostgresBeside = """
        SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(AppDb db)
    {
        var lines = new List<string>();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        var model = Reader(db).Create(connection, new DatabaseModelFactoryOptions());
        lines.AddRange(model.Tables.Where(table => !table.Name.StartsWith("__EF", StringComparison.Ordinal)).SelectMany(Lines));
        lines.AddRange(model.Sequences.Select(sequence => $"sequence {sequence.Name}"));

        await using var command = connection.CreateCommand();
        command.CommandText = db.Database.IsSqlite() ? SqliteBeside : PostgresBeside;
        await using DbDataReader rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) lines.Add(rows.GetString(0));

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IDatabaseModelFactory Reader(AppDb db)
    {
        var services = new ServiceCollection();
#pragma warning disable EF1001 // EF calls its readers internal, though there is no other way to them; the versions are pinned.
        IDesignTimeServices design = db.Database.IsSqlite()
            ? new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices()
            : new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices();
#pragma warning restore EF1001
        design.ConfigureDesignTimeServices(services);
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<IDatabaseModelFactory>();
    }

    private static IEnumerable<string> Lines(DatabaseTable table)
    {
        foreach (var column in table.Columns)
        {
            var filled = string.Join(' ', column.GetAnnotations().Select(note => $"{note.Name}={note.Value}").Order(StringComparer.Ordinal));
            yield return $"{table.Name}.{column.Name} {column.StoreType} null={column.IsNullable} default={column.DefaultValueSql} computed={column.ComputedColumnSql} "
                + $"made={column.ValueGenerated} collation={column.Collation} {filled}";
        }

        if (table.PrimaryKey is { } key) yield return $"{table.Name} key {key.Name} ({Names(key.Columns)})";
        foreach (var unique in table.UniqueConstraints) yield return $"{table.Name} unique {unique.Name} ({Names(unique.Columns)})";
        foreach (var index in table.Indexes)
            yield return $"{table.Name} index {index.Name} ({Names(index.Columns)}) unique={index.IsUnique} filter={index.Filter} descending={string.Join(',', index.IsDescending)}";
        foreach (var link in table.ForeignKeys)
            yield return $"{table.Name} link {link.Name} ({Names(link.Columns)}) to {link.PrincipalTable.Name} ({Names(link.PrincipalColumns)}) {link.OnDelete}";
    }

    private static string Names(IEnumerable<DatabaseColumn> columns) => string.Join(", ", columns.Select(column => column.Name));
}
