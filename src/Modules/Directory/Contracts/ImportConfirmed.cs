using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>The associations of a file have been taken onto a municipality's register.</summary>
public sealed record ImportConfirmed(Guid RunId, int Added, int Updated) : DomainEvent;
