using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An undoing has ended before all that the import brought was taken back; the rest is on the register as it was.</summary>
public sealed record ImportUndoStopped(Guid RunId, int Removed, int Restored, int Kept) : DomainEvent;
