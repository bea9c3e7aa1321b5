using System.Collections.Frozen;

namespace Kumppani.Directory.Import.Runs;

/// <summary>The one table of an import's life.</summary>
internal static class ImportRunSteps
{
    public static FrozenDictionary<(ImportRunState From, ImportRunStep Step), ImportRunState> Table { get; } =
        new Dictionary<(ImportRunState, ImportRunStep), ImportRunState>
        {
            [(ImportRunState.Uploaded, ImportRunStep.Confirm)] = ImportRunState.Writing,
            [(ImportRunState.Uploaded, ImportRunStep.Expire)] = ImportRunState.Expired,
            [(ImportRunState.Writing, ImportRunStep.Finish)] = ImportRunState.Confirmed,
            [(ImportRunState.Writing, ImportRunStep.Stop)] = ImportRunState.Stopped,
            [(ImportRunState.Confirmed, ImportRunStep.Undo)] = ImportRunState.Undoing,
            [(ImportRunState.Stopped, ImportRunStep.Undo)] = ImportRunState.Undoing,
            [(ImportRunState.HalfUndone, ImportRunStep.Undo)] = ImportRunState.Undoing,
            [(ImportRunState.Undoing, ImportRunStep.Finish)] = ImportRunState.Undone,
            [(ImportRunState.Undoing, ImportRunStep.Stop)] = ImportRunState.HalfUndone,
        }.ToFrozenDictionary();
}
