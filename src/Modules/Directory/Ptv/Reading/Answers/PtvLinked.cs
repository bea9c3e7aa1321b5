namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>The channel of a <see cref="PtvLink"/>.</summary>
internal sealed record PtvLinked(Guid Id);
