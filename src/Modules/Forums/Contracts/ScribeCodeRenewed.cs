using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A group's scribe has been given a new code; the old one is no longer taken.</summary>
public sealed record ScribeCodeRenewed(Guid GroupId) : DomainEvent;
