namespace Kumppani.Directory.Pages.Activities;

/// <summary>What a place's page shows of its activities.</summary>
internal sealed record ActivitiesHere(IReadOnlyList<ActivityRow> Rows, string Path);
