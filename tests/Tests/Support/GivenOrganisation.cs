namespace Kumppani.Tests.Support;

/// <summary>An organisation made for a test.</summary>
/// <param name="HostId">The municipality on whose register it stands; a municipality's is its own.</param>
public sealed record GivenOrganisation(Guid Id, string Name, string PlaceKey, Guid HostId);
