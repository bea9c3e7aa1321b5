using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>Somebody has told what she could not use.</summary>
internal sealed record AccessibilityFeedbackReceived(Guid OrganisationId, Guid FeedbackId) : DomainEvent;
