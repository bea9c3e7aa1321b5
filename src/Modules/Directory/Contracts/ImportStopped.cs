using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>The writing of a confirmed file has ended before all its rows were on the register; those that were written are there.</summary>
public sealed record ImportStopped(Guid RunId, int Added, int Updated) : DomainEvent;
