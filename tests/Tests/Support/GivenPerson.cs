namespace Kumppani.Tests.Support;

/// <summary>A person with a role in an organisation, made for a test.</summary>
public sealed record GivenPerson(Guid Id, Guid OrganisationId, string DisplayName, string Address);
