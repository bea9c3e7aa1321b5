using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Helpers;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing;

/// <summary>Tones of states, and events in the reader's language.</summary>
internal sealed class MeasureWords : IEventWords
{
    public static Tone ToneOf(MeasureState state) => state switch
    {
        MeasureState.Agreed or MeasureState.InProgress => Tone.Info,
        MeasureState.Done => Tone.Success,
        _ => Tone.Neutral,
    };

    public string? Say(string type, string payload) => type switch
    {
        nameof(MeasureProposed) => Texts.EventProposed,
        nameof(MeasureAgreed) => null,
        nameof(MeasureChanged) => Texts.EventChanged + ": " + string.Join(", ", StoredJson.Read<MeasureChanged>(payload).Fields.Select(Field)),
        nameof(MeasureMoved) => Texts.State + ": " + MeasureNames.Of(StoredJson.Read<MeasureMoved>(payload).To),
        nameof(MeasureNoted) => Texts.EventNoted,
        nameof(MeasurePublished) => Texts.EventPublished,
        nameof(MeasureHidden) => Texts.EventHidden,
        _ => null,
    };

    private static string Field(string name) => name switch
    {
        nameof(Domain.Measure.Title) => Texts.FieldTitle,
        nameof(Domain.Measure.Description) => Texts.FieldDescription,
        nameof(Domain.Measure.DueOn) => Texts.FieldDueOn,
        _ => Texts.FieldOwners,
    };
}
