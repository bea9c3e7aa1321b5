using Kumppani.Directory.Pages.Associations;

namespace Kumppani.Directory.Find;

/// <summary>A page of a list of associations, and the keys of those before and after it.</summary>
internal sealed record AssociationPage(IReadOnlyList<AssociationRow> Rows, string? Before, string? After)
{
    public static AssociationPage Empty { get; } = new([], null, null);
}
