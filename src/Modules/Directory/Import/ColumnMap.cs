using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Which column becomes which field, as guessed or as mapped by hand. A column that is not named is left out, and so is one the register does not keep.</summary>
internal sealed class ColumnMap(IReadOnlyDictionary<int, ImportField> fields)
{
    public IReadOnlyDictionary<int, ImportField> Fields { get; } =
        fields.Where(pair => ImportFields.OnRegister.Contains(pair.Value)).ToDictionary();

    /// <summary>What keeps the mapping from being used; empty when nothing does.</summary>
    public IReadOnlyList<Problem> ProblemsFor(SourceTable table)
    {
        if (Fields.Keys.Where(column => column < 0 || column >= table.Headers.Count).Select(column => (int?)column).Min() is { } unknown)
            return [ImportProblems.ColumnUnknown(unknown)];

        var problems = new List<Problem>();
        if (!Fields.Values.Contains(ImportField.Name)) problems.Add(ImportProblems.NameColumnMissing);

        problems.AddRange(Fields
            .GroupBy(pair => pair.Value, pair => table.LabelOf(pair.Key))
            .Where(group => group.Count() > 1)
            .Select(group => ImportProblems.FieldMappedTwice(group.First(), group.ElementAt(1))));

        problems.AddRange(Fields.Keys
            .Where(column => Columns.HoldsPersonalCodes(table, column))
            .Select(column => ImportProblems.ColumnHoldsPersonalCodes(table.LabelOf(column))));

        return problems;
    }
}
