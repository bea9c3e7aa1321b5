namespace Kumppani.Forums.Pages.Workshops;

/// <summary>A person in a group.</summary>
internal sealed record GroupPerson(Guid Id, string Name, string? Organisation, bool IsPresent);
