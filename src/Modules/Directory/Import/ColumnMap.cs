namespace Kumppani.Directory.Import;

/// <summary>Which column becomes which field, as guessed or as mapped by hand. A column that is not named is left out.</summary>
internal sealed class ColumnMap(IReadOnlyDictionary<int, ImportField> fields)
{
    public IReadOnlyDictionary<int, ImportField> Fields { get; } = fields;

    /// <summary>What keeps the mapping from being used; empty when nothing does.</summary>
    public IReadOnlyList<ColumnProblem> ProblemsFor(CsvTable table)
    {
        var problems = new List<ColumnProblem>();
        if (!Fields.Values.Contains(ImportField.Name)) problems.Add(new(ColumnProblemKind.ImportNameColumnMissing, ImportField.Name, []));

        problems.AddRange(Fields
            .GroupBy(pair => pair.Value, pair => pair.Key)
            .Where(group => group.Count() > 1)
            .Select(group => new ColumnProblem(ColumnProblemKind.ImportFieldMappedTwice, group.Key, [.. group.Order()])));

        problems.AddRange(Fields
            .Where(pair => pair.Key < 0 || pair.Key >= table.Headers.Count)
            .Select(pair => new ColumnProblem(ColumnProblemKind.ImportColumnUnknown, pair.Value, [pair.Key])));

        problems.AddRange(Fields
            .Where(pair => pair.Key >= 0 && pair.Key < table.Headers.Count && Columns.HoldsPersonalCodes(table, pair.Key))
            .Select(pair => new ColumnProblem(ColumnProblemKind.ImportColumnHoldsPersonalCodes, pair.Value, [pair.Key])));

        return problems;
    }
}
