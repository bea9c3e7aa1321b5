namespace Kumppani.Ui.Helpers;

/// <summary>What a notice or a status says at a glance; the text always says it too.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad.</summary>
    Neutral,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>It went well, or it is in force.</summary>
    Success,

    /// <summary>Something is to be done.</summary>
    Alert,

    /// <summary>It failed, or it is over against one's will.</summary>
    Error,
}
