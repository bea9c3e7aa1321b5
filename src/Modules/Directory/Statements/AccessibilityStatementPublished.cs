using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>A municipality has a new version of its accessibility statement.</summary>
internal sealed record AccessibilityStatementPublished(Guid OrganisationId, int Number, int Gaps) : DomainEvent;
