using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What is told of a partnership.</summary>
/// <param name="Form">In which form.</param>
/// <param name="Themes">Which of the ten themes it is about.</param>
/// <param name="About">What it is about, in a line.</param>
/// <param name="Since">Since when; null when nobody knows.</param>
/// <param name="Until">The last day that has been agreed; null when it goes on.</param>
/// <param name="Keeper">The unit or role that looks after it.</param>
/// <param name="Link">Where more is told.</param>
/// <param name="IsPublic">Everybody reads it.</param>
internal sealed record PartnershipDetails(
    PartnershipForm Form, IReadOnlyList<Theme> Themes, LocalizedText About, DateOnly? Since, DateOnly? Until, LocalizedText Keeper, string? Link, bool IsPublic);
