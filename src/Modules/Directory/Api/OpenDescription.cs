namespace Kumppani.Directory.Api;

/// <summary>What an endpoint understands, for its description.</summary>
internal sealed record OpenDescription(IReadOnlyList<OpenParameter> Parameters);
