using Kumppani.Ui.Charts;

namespace Kumppani.Directory.Pages.Places;

/// <summary>What a municipality's cooperation page shows of its register.</summary>
internal sealed record RegisterSummary(string Slug, int Count, IReadOnlyList<ChartBar> Groups);
