namespace Kumppani.Directory.Ptv;

/// <summary>One rule of the catalogue.</summary>
/// <param name="Fault">What is wrong when it is broken.</param>
/// <param name="Stops">What is then not given.</param>
/// <param name="Form">Where it is mended.</param>
/// <param name="Breaks">Whether it is broken.</param>
internal sealed record PtvRule<T>(PtvFault Fault, PtvStops Stops, PtvForm Form, Func<T, bool> Breaks);
