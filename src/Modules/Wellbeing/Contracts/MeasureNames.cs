namespace Kumppani.Wellbeing.Contracts;

/// <summary>States and sides of measures in the reader's language.</summary>
public static class MeasureNames
{
    /// <summary>For example <c>Sovittu</c>.</summary>
    public static string Of(MeasureState state) => state switch
    {
        MeasureState.Proposed => Texts.StateProposed,
        MeasureState.Agreed => Texts.StateAgreed,
        MeasureState.InProgress => Texts.StateInProgress,
        MeasureState.Done => Texts.StateDone,
        MeasureState.Dropped => Texts.StateDropped,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>For example <c>Järjestö</c>.</summary>
    public static string Of(MeasureSide side) => side is MeasureSide.PublicSector ? Texts.SidePublicSector : Texts.SideAssociation;
}
