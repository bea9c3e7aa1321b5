using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Pages.Register;

/// <summary>One of the chosen, and what happens to it.</summary>
internal sealed record BulkRow(Organisation Organisation, BulkVerdict Verdict);
