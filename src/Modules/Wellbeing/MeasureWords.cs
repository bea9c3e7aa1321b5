using System.Text.Json;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Helpers;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing;

/// <summary>States, sides and events in the reader's language.</summary>
internal sealed class MeasureWords : IEventWords
{
    public static string Of(MeasureState state) => state switch
    {
        MeasureState.Proposed => Texts.StateProposed,
        MeasureState.Agreed => Texts.StateAgreed,
        MeasureState.InProgress => Texts.StateInProgress,
        MeasureState.Done => Texts.StateDone,
        MeasureState.Dropped => Texts.StateDropped,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static Tone ToneOf(MeasureState state) => state switch
    {
        MeasureState.Agreed or MeasureState.InProgress => Tone.Info,
        MeasureState.Done => Tone.Success,
        _ => Tone.Neutral,
    };

    public static string Of(MeasureSide side) => side is MeasureSide.PublicSector ? Texts.SidePublicSector : Texts.SideAssociation;

    public string? Say(string type, string payload) => type switch
    {
        nameof(MeasureProposed) => Texts.EventProposed,
        nameof(MeasureAgreed) => null,
        nameof(MeasureChanged) => Texts.EventChanged + ": " + string.Join(", ", Read<MeasureChanged>(payload).Fields.Select(Field)),
        nameof(MeasureMoved) => Texts.State + ": " + Of(Read<MeasureMoved>(payload).To),
        nameof(MeasureNoted) => Texts.EventNoted,
        nameof(MeasurePublished) => Texts.EventPublished,
        nameof(MeasureHidden) => Texts.EventHidden,
        _ => null,
    };

    private static T Read<T>(string payload) => JsonSerializer.Deserialize<T>(payload, JsonSerializerOptions.Default)!;

    private static string Field(string name) => name switch
    {
        nameof(Domain.Measure.Title) => Texts.FieldTitle,
        nameof(Domain.Measure.Description) => Texts.FieldDescription,
        nameof(Domain.Measure.DueOn) => Texts.FieldDueOn,
        _ => Texts.FieldOwners,
    };
}
