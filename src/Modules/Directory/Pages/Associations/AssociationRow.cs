using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>One association in the list.</summary>
internal sealed record AssociationRow(Guid Id, string Name, string SortKey, string PlaceKey, AssociationCategory? Category, bool IsExample, bool IsSilent);
