using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>It has been said which of the two is the master of an organisation's services: this register or the national service catalogue.</summary>
public sealed record CatalogueBound(Guid OrganisationId, string Master) : DomainEvent;
