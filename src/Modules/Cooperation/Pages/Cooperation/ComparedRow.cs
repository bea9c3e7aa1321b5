using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Pages.Cooperation;

/// <summary>A municipality of an area with its newest figures.</summary>
internal sealed record ComparedRow(Place Place, KeyFigures Figures);
