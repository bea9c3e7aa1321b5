using System.Security.Cryptography;
using System.Text;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import.Runs;

/// <summary>A file, how it is read, and what it would do to the register as it is now.</summary>
internal sealed record ImportReview(
    SourceTable Table, ColumnMap Map, ImportPreview Preview, ExistingRegister Register, string Language, IReadOnlyDictionary<int, RowDecision> Decisions)
{
    /// <summary>Of all that would be written, decisions included: what is confirmed is what was shown.</summary>
    public string Fingerprint { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        Preview.Fingerprint + string.Concat(Decisions.OrderBy(pair => pair.Key).Select(pair => $"|{pair.Key}:{pair.Value}")))));

    /// <summary>The decisions with those of a page put in; what no longer fits its row is dropped.</summary>
    public IReadOnlyDictionary<int, RowDecision> With(IReadOnlyDictionary<int, string?> chosen)
    {
        var decisions = Decisions.ToDictionary();
        foreach (var (line, choice) in chosen)
        {
            if (RowDecision.TryParse(choice, out var decision)) decisions[line] = decision;
            else decisions.Remove(line);
        }

        var doubtful = Preview.Rows.Where(row => row.Verdict is RowVerdict.Doubtful).ToDictionary(row => row.Row.Line);
        return decisions
            .Where(pair => doubtful.TryGetValue(pair.Key, out var row) && (pair.Value.Candidate is not { } candidate || row.Candidates.Contains(candidate)))
            .ToDictionary();
    }

    /// <summary>
    /// Undecided rows that match nothing on the register and repeat nothing of the file, so that all of them may be new: a place that has been part of
    /// another for long, or a slip in a Y-tunnus, stands in many rows of a list.
    /// </summary>
    public IReadOnlyList<int> Unmatched { get; } =
    [
        .. Preview.Rows
            .Where(row => row is { Verdict: RowVerdict.Doubtful, Candidates.Count: 0 } && !Decisions.ContainsKey(row.Row.Line))
            .Where(row => !row.Remarks.Any(remark => remark.Reason is RowReason.ImportRowDuplicateInFile or RowReason.ImportRowCellsShifted or RowReason.ImportRowLineBreakInName))
            .Select(row => row.Row.Line),
    ];

    /// <summary>The rows that are to be written once the doubtful ones are decided.</summary>
    public Outcome<List<RowReview>> Decide(IReadOnlyDictionary<int, RowDecision> decisions)
    {
        var rows = new List<RowReview>();
        var lines = new Dictionary<Guid, int>();
        foreach (var row in Preview.Rows)
        {
            var decided = row;
            if (row.Verdict is RowVerdict.Doubtful)
            {
                if (!decisions.TryGetValue(row.Row.Line, out var decision)) continue;
                var outcome = RowJudge.Decide(row, decision.Candidate, Register);
                if (!outcome.IsDone) return outcome.Problem;
                decided = outcome.Value;
            }

            if (decided.Verdict is RowVerdict.Refused) continue;
            if (decided.Match is { } match && !lines.TryAdd(match, row.Row.Line)) return ImportProblems.SameAssociationTwice(lines[match], row.Row.Line);
            if (decided.Verdict is RowVerdict.New or RowVerdict.Update) rows.Add(decided);
        }

        return rows;
    }
}
