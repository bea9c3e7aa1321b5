using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>
/// A column as the model knows it: read from one database as the value that entities hold, and written to the other from that value. What a
/// date or a list looks like in either is EF's to know.
/// </summary>
internal sealed class StoredColumn
{
    private readonly RelationalTypeMapping? mapping;
    private readonly Func<DbDataReader, int, object?> read = (row, ordinal) => row.GetString(ordinal);

    public StoredColumn(IColumn column)
    {
        Name = column.Name;
        IsNullable = column.IsNullable;
        IsWholeJson = column.PropertyMappings.Count == 0;
        StoreType = column.StoreType;
        if (IsWholeJson) return;

        mapping = column.PropertyMappings[0].TypeMapping;
        IsMadeByDatabase = column.PropertyMappings.Any(one => one.Property is { ValueGenerated: ValueGenerated.OnAdd } property && property.ClrType == typeof(long));
        read = Reader(mapping);
    }

    public string Name { get; }

    public bool IsNullable { get; }

    public string StoreType { get; }

    /// <summary>An object that the entity owns, kept as one JSON text.</summary>
    public bool IsWholeJson { get; }

    /// <summary>A row number that the database counts up.</summary>
    public bool IsMadeByDatabase { get; }

    /// <summary>The value in a row.</summary>
    public object? Read(DbDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : read(row, ordinal);

    /// <summary>A parameter that carries the value.</summary>
    public DbParameter Parameter(DbCommand command, string name, object? value)
    {
        if (mapping is not null) return mapping.CreateParameter(command, name, value, IsNullable);

        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        return parameter;
    }

    // As EF itself reads: by the method the provider names for the type, then through the conversion of the model.
    private static Func<DbDataReader, int, object?> Reader(RelationalTypeMapping mapping)
    {
        var (row, ordinal) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)));
        var method = mapping.GetDataReaderMethod();
        Expression source = method.DeclaringType!.IsAssignableFrom(typeof(DbDataReader)) ? row : Expression.Convert(row, method.DeclaringType);
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(source, method, ordinal));
        var stored = Expression.Lambda<Func<DbDataReader, int, object?>>(Expression.Convert(value, typeof(object)), row, ordinal).Compile();
        return mapping.Converter is { } converter ? (one, at) => converter.ConvertFromProvider(stored(one, at)) : stored;
    }
}
