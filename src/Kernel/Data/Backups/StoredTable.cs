using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>A table of the model, read and written by the same columns in both databases.</summary>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, IReadOnlyList<string> Key)
{
    /// <summary>All tables, those that others point to first.</summary>
    public static IReadOnlyList<StoredTable> Of(AppDb db)
    {
        var left = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        List<ITable> ordered = [];
        while (left.Count > 0)
        {
            var free = left.FindAll(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)));
            if (free.Count == 0) throw new InvalidOperationException($"Tables point to each other in a circle: {string.Join(", ", left.Select(table => table.Name))}.");
            ordered.AddRange(free);
            left.RemoveAll(free.Contains);
        }

        return [.. ordered.Select(table => new StoredTable(
            table.Name,
            [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => new StoredColumn(column))],
            [.. table.PrimaryKey!.Columns.Select(column => column.Name)]))];
    }

    /// <summary>Everything in the order of the key: of ballots, whose keys are random, no order tells who came when.</summary>
    public string Select => $"SELECT {Names} FROM {Quoted(Name)} ORDER BY {string.Join(", ", Key.Select(Quoted))}";

    /// <summary>One row, its values as <c>@p0</c>, <c>@p1</c>, …</summary>
    public string Insert => $"INSERT INTO {Quoted(Name)} ({Names}) VALUES ({string.Join(", ", Columns.Select((column, at) => column.IsWholeJson ? $"CAST(@p{at} AS {column.StoreType})" : $"@p{at}"))})";

    private string Names => string.Join(", ", Columns.Select(column => Quoted(column.Name)));

    // Names come from the model and hold no quotes.
    private static string Quoted(string name) => $"\"{name}\"";
}
