using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Domain;

/// <summary>An owner as chosen: the organisation, the unit or role in it (empty for the whole), and its side.</summary>
internal sealed record OwnerChoice(Guid OrganisationId, string Unit, MeasureSide Side);
