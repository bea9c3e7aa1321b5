using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Pages.Import;

/// <summary>The import's states and values in the reader's language.</summary>
internal static class RunWords
{
    public static string Of(ImportRunState state) => state switch
    {
        ImportRunState.Uploaded => Texts.ImportStateUploaded,
        ImportRunState.Writing => Texts.ImportStateWriting,
        ImportRunState.Confirmed => Texts.ImportStateConfirmed,
        ImportRunState.Stopped => Texts.ImportStateStopped,
        ImportRunState.Undoing => Texts.ImportStateUndoing,
        ImportRunState.HalfUndone => Texts.ImportStateHalfUndone,
        ImportRunState.Undone => Texts.ImportStateUndone,
        _ => Texts.ImportStateExpired,
    };

    public static Tone Tone(ImportRunState state) => state switch
    {
        ImportRunState.Uploaded or ImportRunState.Stopped or ImportRunState.HalfUndone => Ui.Helpers.Tone.Alert,
        ImportRunState.Writing or ImportRunState.Undoing => Ui.Helpers.Tone.Info,
        ImportRunState.Confirmed => Ui.Helpers.Tone.Success,
        _ => Ui.Helpers.Tone.Neutral,
    };

    public static Tone Tone(RowVerdict verdict) => verdict switch
    {
        RowVerdict.New => Ui.Helpers.Tone.Success,
        RowVerdict.Update => Ui.Helpers.Tone.Info,
        RowVerdict.Doubtful => Ui.Helpers.Tone.Alert,
        RowVerdict.Refused => Ui.Helpers.Tone.Error,
        _ => Ui.Helpers.Tone.Neutral,
    };

    /// <summary>A value as people read it: a group's and a place's name in place of their keys.</summary>
    public static string Value(ImportField field, string value, PlaceBook places) => field switch
    {
        ImportField.Category when Enum.TryParse<Contracts.AssociationCategory>(value, out var category) => CategoryWords.Name(category),
        ImportField.Place => places.Exactly(value)?.Name(Language.Current.Code) ?? value,
        _ => value,
    };

    /// <summary>An association of the register, so that one is told from another of the same name.</summary>
    public static string Record(ExistingRecord record, PlaceBook places)
    {
        string?[] parts = [record.ValueOf(ImportField.Name), record.BusinessId, Value(ImportField.Place, record.PlaceKey, places), record.ValueOf(ImportField.Email)];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
