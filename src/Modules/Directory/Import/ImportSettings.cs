namespace Kumppani.Directory.Import;

/// <summary>What the reading of rows asks of the outside.</summary>
/// <param name="HomePlaceKey">The municipality that imports; the place of rows that name none.</param>
/// <param name="PlaceOf">The key of a municipality by its name in either language or its code; null when there is no one of that name.</param>
/// <param name="BusinessIdOf">A Y-tunnus in the form 1234567-8; null when its form or check digit is wrong.</param>
internal sealed record ImportSettings(
    string HomePlaceKey, Func<string, (string Key, bool WasMerged)?> PlaceOf, Func<string, string?> BusinessIdOf);
