namespace Kumppani.Directory.Import;

/// <summary>What an import would do, row by row; nothing is written by making one.</summary>
/// <param name="Fingerprint">Changes when the verdicts do. What is confirmed must have the fingerprint of what was shown.</param>
internal sealed record ImportPreview(IReadOnlyList<RowReview> Rows, IReadOnlyDictionary<RowVerdict, int> Counts, string Fingerprint)
{
    /// <summary>The mapping must be free of problems (see <see cref="ColumnMap.ProblemsFor"/>).</summary>
    public static ImportPreview Of(SourceTable table, ColumnMap map, ExistingRegister register, ImportSettings settings)
    {
        var reader = new RowReader(map, table.Headers.Count, settings);
        var judge = new RowJudge(register);
        RowReview[] rows = [.. table.Rows.Select(row => judge.Judge(reader.Read(row)))];

        var counts = Enum.GetValues<RowVerdict>().ToDictionary(verdict => verdict, verdict => rows.Count(row => row.Verdict == verdict));
        return new ImportPreview(rows, counts, ImportFingerprint.Of(rows));
    }
}
