using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>
/// Decides about rows one after another, in the order of the file. It remembers the rows before, since the first of two that name
/// one association is taken and the second is doubtful.
/// </summary>
internal sealed class RowJudge(ExistingRegister register)
{
    private const int MostCandidates = 5;

    private readonly Dictionary<string, int> lineOfBusinessId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Place), int> lineOfName = [];
    private readonly Dictionary<(string Name, string Place), int> lineOfNameWithoutId = [];
    private readonly Dictionary<Guid, int> lineOfMatch = [];

    public RowReview Judge(RowValues row)
    {
        var remarks = new List<RowRemark>(row.Remarks);
        // A company's or the municipality's own Y-tunnus is a slip, and no association's.
        if (row.BusinessId is not null && register.OtherWith(row.BusinessId) is { } other) remarks.Add(new(RowReason.ImportRowBusinessIdTaken, ImportField.BusinessId, other));
        if (remarks.Exists(remark => remark.Reason is RowReason.ImportRowNameMissing or RowReason.ImportRowValueTooLong or RowReason.ImportRowBusinessIdTaken))
            return new RowReview(row, RowVerdict.Refused, null, [], remarks, []);

        var (match, candidates, doubt) = Match(row);
        if (doubt is not null) remarks.Add(new(doubt.Value));
        if (match is { HasEnded: true }) remarks.Add(new(RowReason.ImportRowEnded));
        if (EarlierLine(row, match) is { } line) remarks.Add(new(RowReason.ImportRowDuplicateInFile, Line: line));

        var changes = Changes(row, match, remarks);
        return remarks.Exists(remark => IsDoubt(remark.Reason))
            ? new RowReview(row, RowVerdict.Doubtful, match?.Id, [.. candidates.Select(one => one.Id)], remarks, changes)
            : new RowReview(row, VerdictOn(match, changes), match?.Id, [], remarks, changes);
    }

    /// <summary>
    /// A doubtful row as the person decided it: a new association, or an update of one of its candidates. What cannot be helped by
    /// deciding is refused: a row that repeats another, and a new association with a Y-tunnus that is taken.
    /// </summary>
    public static Outcome<RowReview> Decide(RowReview doubtful, Guid? candidate, ExistingRegister register)
    {
        if (doubtful.Verdict is not RowVerdict.Doubtful || (candidate is not null && !doubtful.Candidates.Contains(candidate.Value)))
            return ImportProblems.NothingToDecide(doubtful.Row.Line);
        if (doubtful.Remarks.Any(remark => remark.Reason is RowReason.ImportRowDuplicateInFile)) return ImportProblems.RowRepeats(doubtful.Row.Line);

        var businessId = doubtful.Row.BusinessId;
        var owner = businessId is null ? null : register.WithBusinessId(businessId);
        if (owner is not null && owner.Id != candidate) return DirectoryProblems.BusinessIdTaken;

        var match = candidate is null ? null : register[candidate.Value];
        var remarks = new List<RowRemark>(doubtful.Row.Remarks);
        var changes = Changes(doubtful.Row, match, remarks);
        return new RowReview(doubtful.Row, VerdictOn(match, changes), candidate, [], remarks, changes);
    }

    private static RowVerdict VerdictOn(ExistingRecord? match, List<FieldChange> changes) =>
        match is null ? RowVerdict.New : changes.Count == 0 ? RowVerdict.Same : RowVerdict.Update;

    private static bool IsDoubt(RowReason reason) => reason is
        RowReason.ImportRowBusinessIdInvalid or RowReason.ImportRowBusinessIdDiffers or RowReason.ImportRowNameDiffers
        or RowReason.ImportRowNameElsewhere or RowReason.ImportRowSeveralMatches or RowReason.ImportRowDuplicateInFile
        or RowReason.ImportRowPlaceUnknown or RowReason.ImportRowCellsShifted or RowReason.ImportRowLineBreakInName;

    private (ExistingRecord? Match, ExistingRecord[] Candidates, RowReason? Doubt) Match(RowValues row)
    {
        var named = register.Named(row.FoldedName, row.PlaceKey).Take(MostCandidates).ToArray();
        var free = row.BusinessId is null ? named : [.. named.Where(one => one.BusinessId is null)];
        if (row.BusinessId is not null && register.WithBusinessId(row.BusinessId) is { } sameId)
        {
            // A slip in a Y-tunnus must not write one association over another.
            if (!SharesWord(sameId.FoldedName, row.FoldedName)) return (null, [sameId, .. free], RowReason.ImportRowNameDiffers);
            return free.Length == 0 ? (sameId, [sameId], null) : (null, [sameId, .. free], RowReason.ImportRowSeveralMatches);
        }

        if (free.Length == 1) return (free[0], free, null);
        if (free.Length > 1) return (null, free, RowReason.ImportRowSeveralMatches);
        if (named.Length > 0) return (null, named, RowReason.ImportRowBusinessIdDiffers);

        // Two with a Y-tunnus each are two associations, whatever their names.
        var elsewhere = register.Named(row.FoldedName)
            .Where(one => row.BusinessId is null || one.BusinessId is null)
            .Take(MostCandidates)
            .ToArray();
        return (null, elsewhere, elsewhere.Length > 0 ? RowReason.ImportRowNameElsewhere : null);
    }

    /// <summary>The line of an earlier row about the same association; remembers this one if it is the first.</summary>
    private int? EarlierLine(RowValues row, ExistingRecord? match)
    {
        var name = (row.FoldedName, row.PlaceKey);
        int? earlier = null;
        if (row.BusinessId is not null && lineOfBusinessId.TryGetValue(row.BusinessId, out var line)) earlier = line;
        else if ((row.BusinessId is null ? lineOfName : lineOfNameWithoutId).TryGetValue(name, out line)) earlier = line;
        else if (match is not null && lineOfMatch.TryGetValue(match.Id, out line)) earlier = line;

        if (row.BusinessId is not null) lineOfBusinessId.TryAdd(row.BusinessId, row.Line);
        else lineOfNameWithoutId.TryAdd(name, row.Line);
        lineOfName.TryAdd(name, row.Line);
        if (match is not null) lineOfMatch.TryAdd(match.Id, row.Line);
        return earlier;
    }

    /// <summary>What the row would write. A field the row says nothing of stays as it is.</summary>
    private static List<FieldChange> Changes(RowValues row, ExistingRecord? match, List<RowRemark> remarks)
    {
        var values = row.Values.ToDictionary();
        if (match is null)
        {
            values[ImportField.Place] = row.PlaceKey;
            if (!values.ContainsKey(ImportField.Category)) values[ImportField.Category] = CategoryOfNew(row, remarks);
        }
        else if (row.Remarks.Any(remark => remark.Reason is RowReason.ImportRowCategoryUnknown or RowReason.ImportRowCategoryFromName or RowReason.ImportRowCategoryGuessed))
        {
            // A guess is good enough for a new association, not for one that somebody has put into its group.
            values.Remove(ImportField.Category);
        }

        // An association stays on the municipality it was registered in; moving one is a person's decision.
        if (match is not null && values.Remove(ImportField.Place, out var place) && !string.Equals(place, match.PlaceKey, StringComparison.Ordinal))
            remarks.Add(new(RowReason.ImportRowPlaceKept, ImportField.Place));

        return
        [
            .. values.OrderBy(pair => pair.Key)
                .Select(pair => new FieldChange(pair.Key, match?.ValueOf(pair.Key), pair.Value))
                .Where(change => change.Old is null || !FieldValues.SaySame(change.Field, change.Old, change.New)),
        ];
    }

    private static string CategoryOfNew(RowValues row, List<RowRemark> remarks)
    {
        var guess = CategoryGuess.Of(row.Name);
        remarks.Add(new(guess is null ? RowReason.ImportRowCategoryUnknown : RowReason.ImportRowCategoryFromName, ImportField.Category));
        return $"{guess ?? AssociationCategory.Others}";
    }

    private static bool SharesWord(string one, string other) =>
        one.Split(' ').Intersect(other.Split(' '), StringComparer.Ordinal).Any();
}
