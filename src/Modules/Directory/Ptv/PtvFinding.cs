namespace Kumppani.Directory.Ptv;

/// <summary>A rule that is broken.</summary>
internal readonly record struct PtvFinding(PtvFault Fault, PtvStops Stops, PtvForm Form);
