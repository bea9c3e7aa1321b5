namespace Kumppani.Cooperation.Domain;

/// <summary>The twelve cards of the cooperation map in its order, four to a part (requirement K0).</summary>
internal enum CardKind
{
    /// <summary>The regular gathering of associations, officers and elected.</summary>
    Forum,

    /// <summary>Associations in the work for wellbeing, its plan and its report.</summary>
    Wellbeing,

    /// <summary>Grants by a practice that is the same for all.</summary>
    Grants,

    /// <summary>Associations in the budget and its targets.</summary>
    Budget,

    /// <summary>The liaison between associations and the municipality.</summary>
    Liaison,

    /// <summary>Elderly, disability and youth councils.</summary>
    Councils,

    /// <summary>Strategy and other guiding documents.</summary>
    Documents,

    /// <summary>Spaces for associations.</summary>
    Spaces,

    /// <summary>Rules agreed on together.</summary>
    Rules,

    /// <summary>Communication both ways.</summary>
    Communication,

    /// <summary>Associations as a part of the service whole.</summary>
    Services,

    /// <summary>Service paths from the client's point of view.</summary>
    Paths,
}
