namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_Progress</c> draws.</summary>
public sealed record ProgressView(string Label, int Done, int Total, string? Left);
