namespace Kumppani.Kernel.Events;

/// <summary>How far a delivery has come.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its time.</summary>
    Pending,

    /// <summary>Acknowledged by the handler.</summary>
    Done,

    /// <summary>Tried ten times; an operator looks.</summary>
    Failed,
}
