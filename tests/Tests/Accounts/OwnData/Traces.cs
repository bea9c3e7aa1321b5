using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.OwnData;

/// <summary>Looks through every column of every row of the whole database, knowing nothing of what a column is for.</summary>
internal static class Traces
{
    /// <summary>The rows that hold any of these words, by table.</summary>
    public static Task<ILookup<string, IReadOnlyDictionary<string, string>>> OfAsync(App app, params IReadOnlyCollection<string> words) => app.DataAsync(async db =>
    {
        List<(string Table, IReadOnlyDictionary<string, string> Row)> found = [];
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => Said(reader.GetValue(column)), StringComparer.Ordinal);
                if (row.Values.Any(value => words.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)))) found.Add((table, row));
            }
        }

        return found.ToLookup(one => one.Table, one => one.Row, StringComparer.Ordinal);
    });

    private static string Said(object value) => value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : value.ToString() ?? "";
}
