using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Seed;

/// <summary>A partnership of the demo; a partner without a name is an example association of the municipality's register.</summary>
internal sealed record ExamplePartnership(string Municipality, string? Partner, PartnershipForm Form, IReadOnlyList<Theme> Themes, LocalizedText About, LocalizedText Keeper);
