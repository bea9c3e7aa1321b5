namespace Kumppani.Wellbeing.Contracts;

/// <summary>How far a measure has come.</summary>
public enum MeasureState
{
    /// <summary>Somebody has put it forward; nobody is bound by it.</summary>
    Proposed,

    /// <summary>Agreed at the table: it has owners and a due date.</summary>
    Agreed,

    /// <summary>Being carried out.</summary>
    InProgress,

    /// <summary>Carried out.</summary>
    Done,

    /// <summary>Given up, with the reason.</summary>
    Dropped,
}
