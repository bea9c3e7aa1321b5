using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>A liaison has told what people say for what the register calls otherwise.</summary>
public sealed record SynonymAdded(Guid SynonymId, string Said, IReadOnlyList<string> Meant, bool IsBoth) : DomainEvent;
