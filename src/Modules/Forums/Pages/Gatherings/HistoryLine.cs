namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>Something that has happened to a gathering.</summary>
internal sealed record HistoryLine(DateTime At, string What, string? Who);
