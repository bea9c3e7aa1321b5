namespace Kumppani.Directory.Domain;

/// <summary>Whether there is room, by the codes of the social care profile of HL7 FHIR (SDOHCC capacity status).</summary>
internal enum ActivityCapacity
{
    /// <summary>There is room (capacity).</summary>
    Open,

    /// <summary>One can queue (waitlist).</summary>
    WaitingList,

    /// <summary>There is none now (no-capacity).</summary>
    Full,
}
