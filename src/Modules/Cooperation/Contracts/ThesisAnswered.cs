using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A municipality has said whether it follows a thesis of the recommendation.</summary>
public sealed record ThesisAnswered(Guid AnswerId, string Thesis, string Stand) : DomainEvent;
