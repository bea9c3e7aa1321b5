using Kumppani.Directory.Ptv;

namespace Kumppani.Directory.Pages.Ptv;

/// <summary>Broken rules with where they are mended.</summary>
/// <param name="Findings">The rules.</param>
/// <param name="OrganisationId">Whose they are.</param>
/// <param name="ActivityId">Of which activity; null for those of the organisation itself.</param>
internal sealed record FindingsView(IReadOnlyList<PtvFinding> Findings, Guid OrganisationId, Guid? ActivityId);
