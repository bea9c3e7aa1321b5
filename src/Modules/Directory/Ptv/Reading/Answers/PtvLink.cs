namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>That a service is given through a channel.</summary>
internal sealed record PtvLink(PtvLinked? ServiceChannel);
