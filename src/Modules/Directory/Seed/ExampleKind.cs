using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Seed;

/// <summary>A kind of association as examples are made of it.</summary>
/// <param name="Name">What follows the place in the name; invented, so that no real association is meant.</param>
/// <param name="Category">Its workshop group.</param>
/// <param name="Purpose">What it does, in Finnish.</param>
internal sealed record ExampleKind(string Name, AssociationCategory Category, string Purpose);
