using Kumppani.Kernel.Data;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Confirmed rows that wait to be written. The transaction that writes them removes the batch, so it is written once.</summary>
internal sealed class ImportBatch
{
    public required Guid RunId { get; init; }

    /// <summary>The order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The rows as JSON.</summary>
    public required string Rows { get; init; }

    public static ImportBatch Of(Guid runId, int number, PlannedRow[] rows) => new() { RunId = runId, Number = number, Rows = StoredJson.Write(rows) };

    public PlannedRow[] Planned() => StoredJson.Read<PlannedRow[]>(Rows);
}
