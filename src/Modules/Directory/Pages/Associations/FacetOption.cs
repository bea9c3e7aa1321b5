namespace Kumppani.Directory.Pages.Associations;

/// <summary>A value of a facet as a checkbox; without a figure where nothing was counted.</summary>
internal sealed record FacetOption(string Value, string Label, bool IsChosen, int? Count);
