using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Cases;

/// <summary>Cases in a list, and the day by which they are late.</summary>
internal sealed record CaseList(IReadOnlyList<UnitCase> Cases, DateOnly Today)
{
    public const int Most = 50;
}
