using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>The municipality has answered.</summary>
internal sealed record AccessibilityFeedbackAnswered(Guid OrganisationId, Guid FeedbackId) : DomainEvent;
