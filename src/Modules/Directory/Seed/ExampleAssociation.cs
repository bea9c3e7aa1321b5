using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Seed;

/// <summary>An example written by hand.</summary>
/// <param name="Language">Language of its mail and of its description.</param>
/// <param name="IsGroup">An unregistered group.</param>
internal sealed record ExampleAssociation(string Name, AssociationCategory Category, string Language, string Purpose, bool IsGroup = false);
