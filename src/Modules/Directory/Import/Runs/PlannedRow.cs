namespace Kumppani.Directory.Import.Runs;

/// <summary>What a confirmed row is to write.</summary>
/// <param name="Match">The association it changes; null: it brings a new one.</param>
/// <param name="Changes">The values with those they replace: a value that somebody has changed since is not overwritten.</param>
internal sealed record PlannedRow(string Name, string PlaceKey, Guid? Match, IReadOnlyList<FieldChange> Changes)
{
    public static PlannedRow Of(RowReview row) => new(row.Row.Name, row.Row.PlaceKey, row.Verdict is RowVerdict.New ? null : row.Match, row.Changes);
}
