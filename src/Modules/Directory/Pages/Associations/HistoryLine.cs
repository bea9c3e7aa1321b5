namespace Kumppani.Directory.Pages.Associations;

/// <summary>One thing that happened: when, what, who, for whom.</summary>
internal sealed record HistoryLine(DateTime At, string What, string? Who, string? ActingFor);
