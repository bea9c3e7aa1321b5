using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>It has been said which of the two is the master of an organisation's services: this register or the national service catalogue.</summary>
/// <param name="OrganisationId">Whose services.</param>
/// <param name="Master">Which of the two.</param>
/// <param name="IsSame">It was so before; the organisation's id there, or how it pays, is another.</param>
public sealed record CatalogueBound(Guid OrganisationId, string Master, bool IsSame = false) : DomainEvent;
