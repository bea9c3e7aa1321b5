using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Support;

/// <summary>Every row of every table as text, to be compared with itself.</summary>
internal static class DatabaseDump
{
    /// <param name="app">Whose database.</param>
    /// <param name="except">Types whose rows may change meanwhile; whoever leaves one out says why.</param>
    public static Task<string> OfAsync(App app, params Type[] except) => app.DataAsync(async db =>
    {
        var dump = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Where(type => !except.Contains(type.ClrType)).Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                dump.Append(table).Append(' ');
                for (var column = 0; column < reader.FieldCount; column++) dump.Append(reader.GetValue(column)).Append('|');
                dump.Append('\n');
            }
        }

        return dump.ToString();
    });
}
