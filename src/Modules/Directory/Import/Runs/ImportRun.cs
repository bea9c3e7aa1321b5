using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import.Runs;

/// <summary>One file on its way to the register: what was sent, how it is read, what the person decided, what came of it.</summary>
internal sealed class ImportRun : HostedEntity
{
    public const int MaxFileName = 120;

    /// <summary>Longer than any spreadsheet program lets a sheet's name be.</summary>
    public const int MaxSheet = 200;

    /// <summary>A file may hold what the register does not keep, so it does not lie here longer than a day's work needs.</summary>
    public static readonly TimeSpan KeptUnconfirmed = TimeSpan.FromHours(24);

    public string FileName { get; private init; } = "";

    public DateTime UploadedAt { get; private init; }

    /// <summary>The file; null once it has been confirmed or has expired.</summary>
    public byte[]? Content { get; private set; }

    public ImportRunState State { get; private set; }

    /// <summary>Null: guess.</summary>
    public string? Delimiter { get; private set; }

    public bool HasHeader { get; private set; } = true;

    /// <summary>Null: guess.</summary>
    public SourceEncoding? Encoding { get; private set; }

    /// <summary>Null: guess.</summary>
    public string? Sheet { get; private set; }

    public bool WithHiddenRows { get; private set; }

    /// <summary>The columns as JSON; null while nobody has looked at the guess.</summary>
    public string? Mapping { get; private set; }

    /// <summary>What was decided of doubtful rows, by line, as JSON.</summary>
    public string? Decisions { get; private set; }

    /// <summary>Rows that are to be written.</summary>
    public int Planned { get; private set; }

    /// <summary>Rows of these that are done.</summary>
    public int Written => Added + Updated + Overtaken;

    public int Added { get; private set; }

    public int Updated { get; private set; }

    /// <summary>Rows not written because somebody changed the association after the confirmation.</summary>
    public int Overtaken { get; private set; }

    public int Same { get; private set; }

    public int LeftOut { get; private set; }

    public int Refused { get; private set; }

    public int Removed { get; private set; }

    public int Restored { get; private set; }

    public int Kept { get; private set; }

    /// <summary>Changes of these that an undoing has looked at.</summary>
    public int TakenBack => Removed + Restored + Kept;

    /// <summary>Who asked for the work, be it writing or undoing; only while it goes on.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When the work began; only while it goes on.</summary>
    public DateTime? WorkSince { get; private set; }

    /// <summary>How much of it was done when it began, as an undoing may go on with an earlier one; only while it goes on.</summary>
    public int? WorkFrom { get; private set; }

    /// <summary>How often in a row a batch failed.</summary>
    public int Failures { get; private set; }

    public bool IsAtWork => State is ImportRunState.Writing or ImportRunState.Undoing;

    public bool CanBeUndone => ImportRunSteps.Table.ContainsKey((State, ImportRunStep.Undo));

    public ReadingChoices Choices => new(Delimiter is { Length: 1 } one ? one[0] : null, HasHeader, Encoding, Sheet, WithHiddenRows);

    public static ImportRun Of(Guid hostId, string fileName, byte[] content, DateTime now) =>
        new() { HostId = hostId, FileName = Clean(fileName), Content = content, UploadedAt = now };

    /// <summary>Reads the file in another way; columns mapped before may be others now.</summary>
    public Outcome Read(ReadingChoices choices)
    {
        if (State is not ImportRunState.Uploaded) return ImportProblems.RunIsOver;
        (Delimiter, HasHeader, Encoding, Sheet, WithHiddenRows) =
            (choices.Delimiter?.ToString(), choices.HasHeader, choices.Encoding, choices.Sheet, choices.WithHiddenRows);
        (Mapping, Decisions) = (null, null);
        return Outcome.Done;
    }

    public Outcome MapBy(ColumnMap map)
    {
        if (State is not ImportRunState.Uploaded) return ImportProblems.RunIsOver;
        (Mapping, Decisions) = (StoredJson.Write(map.Fields), null);
        return Outcome.Done;
    }

    public ColumnMap? Mapped() =>
        Mapping is null ? null : new ColumnMap(StoredJson.Read<Dictionary<int, ImportField>>(Mapping));

    public Outcome Decide(IReadOnlyDictionary<int, RowDecision> decisions)
    {
        if (State is not ImportRunState.Uploaded) return ImportProblems.RunIsOver;
        Decisions = StoredJson.Write(decisions);
        return Outcome.Done;
    }

    public IReadOnlyDictionary<int, RowDecision> Decided() =>
        Decisions is null ? new Dictionary<int, RowDecision>() : StoredJson.Read<Dictionary<int, RowDecision>>(Decisions);

    public Outcome Confirm(ImportTally tally, Guid? personId, DateTime now)
    {
        if (Step(ImportRunStep.Confirm) is { } problem) return problem;

        (Planned, Same, LeftOut, Refused) = (tally.Planned, tally.Same, tally.LeftOut, tally.Refused);
        (Content, Mapping, Decisions) = (null, null, null);
        return Begin(personId, now, 0);
    }

    /// <summary>Counts a batch that has been written.</summary>
    public Outcome Advance(ImportWritten batch, bool isLast)
    {
        (Added, Updated, Overtaken, Failures) = (Added + batch.Added, Updated + batch.Updated, Overtaken + batch.Overtaken, 0);
        if (!isLast) return Outcome.Done;
        if (Step(ImportRunStep.Finish) is { } problem) return problem;

        return End(new ImportConfirmed(Id, Added, Updated));
    }

    /// <summary>Ends the work where it stands.</summary>
    public Outcome Stop()
    {
        var wasWriting = State is ImportRunState.Writing;
        if (Step(ImportRunStep.Stop) is { } problem) return problem;

        return End(wasWriting ? new ImportStopped(Id, Added, Updated) : new ImportUndoStopped(Id, Removed, Restored, Kept));
    }

    /// <summary>A batch failed; how often in a row by now.</summary>
    public int Fail() => ++Failures;

    public Outcome Undo(Guid? personId, DateTime now) => Step(ImportRunStep.Undo) is { } problem ? problem : Begin(personId, now, TakenBack);

    /// <summary>Counts a batch that has been taken back.</summary>
    public Outcome TakeBack(ImportTakenBack batch, bool isLast)
    {
        (Removed, Restored, Kept, Failures) = (Removed + batch.Removed, Restored + batch.Restored, Kept + batch.Kept, 0);
        if (!isLast) return Outcome.Done;
        if (Step(ImportRunStep.Finish) is { } problem) return problem;

        return End(new ImportUndone(Id, Removed, Restored, Kept));
    }

    private Outcome Begin(Guid? personId, DateTime now, int from)
    {
        (AskedBy, WorkSince, WorkFrom, Failures) = (personId, now, from, 0);
        return Outcome.Done;
    }

    private Outcome End(DomainEvent what)
    {
        (AskedBy, WorkSince, WorkFrom) = (null, null, null);
        return Raise(what);
    }

    /// <summary>The last part of what a browser sends, without what would break a line or a page.</summary>
    private static string Clean(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var tidy = string.Concat(last.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && rune.Value != 0xFFFD)).Trim();
        if (tidy.Length > MaxFileName) tidy = string.Concat(tidy.EnumerateRunes().Take(MaxFileName / 2));
        return tidy.Length == 0 ? "?" : tidy;
    }

    private Problem? Step(ImportRunStep step)
    {
        if (!ImportRunSteps.Table.TryGetValue((State, step), out var next)) return ImportProblems.RunIsOver;
        State = next;
        return null;
    }
}
