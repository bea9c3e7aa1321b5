namespace Kumppani.Forums.Domain;

/// <summary>Somebody is checked in.</summary>
/// <param name="Name">Who.</param>
/// <param name="Code">Her ballot code, known only now; null when there is none for her, or she was here already.</param>
internal sealed record Arrival(string Name, string? Code);
