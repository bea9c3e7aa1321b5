namespace Kumppani.Kernel.Modules;

/// <summary>Slot: says in words what an event was, for the history page of a record.</summary>
public interface IEventWords
{
    /// <summary>The sentence for an event type, or null when another module knows it.</summary>
    /// <param name="type">The event's name.</param>
    /// <param name="payload">Its facts as JSON.</param>
    string? Say(string type, string payload);
}
