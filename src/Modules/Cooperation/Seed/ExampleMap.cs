using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Seed;

/// <summary>What a municipality of the demo has told of its cooperation map and of the theses.</summary>
internal sealed record ExampleMap(
    string Municipality, LocalizedText Owner, IReadOnlyList<(CardKind Kind, LocalizedText Evidence)> Running, IReadOnlyList<(Thesis Thesis, ThesisStand Stand, LocalizedText Evidence)> Theses);
