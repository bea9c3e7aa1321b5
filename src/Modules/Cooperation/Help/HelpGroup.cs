using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Help;

/// <summary>The help links for one area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Links">The links by title, each with who keeps it.</param>
internal sealed record HelpGroup(Place Area, IReadOnlyList<(Domain.HelpLink One, string Keeper)> Links);
