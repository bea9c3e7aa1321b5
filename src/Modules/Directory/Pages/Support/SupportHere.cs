using Kumppani.Directory.Pages.Activities;

namespace Kumppani.Directory.Pages.Support;

/// <summary>The first of what supports the associations of a place, and where all is.</summary>
internal sealed record SupportHere(IReadOnlyList<ActivityRow> Rows, string Path);
