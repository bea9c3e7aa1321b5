namespace Kumppani.Forums.Pages.CheckIn;

/// <summary>How many of a group are here, and how many have registered.</summary>
internal sealed record PresenceCount(string Name, int Present, int Registered);
