using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>What an import brought has been taken back, as far as nobody had changed it since.</summary>
public sealed record ImportUndone(Guid RunId, int Removed, int Restored, int Kept) : DomainEvent;
