using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Topics;

/// <summary>What a municipality's page shows of its cooperation.</summary>
internal sealed record PlaceLiaisons(string Slug, IReadOnlyList<Appointment> Liaisons);
