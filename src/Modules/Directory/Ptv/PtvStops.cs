namespace Kumppani.Directory.Ptv;

/// <summary>What a fault keeps from being given.</summary>
[Flags]
internal enum PtvStops
{
    /// <summary>Nothing: it is given without what is at fault.</summary>
    Nothing = 0,

    /// <summary>The organisation itself.</summary>
    Organisation = 1,

    /// <summary>A service, or all services of an organisation.</summary>
    Services = 2,

    /// <summary>Both.</summary>
    Everything = Organisation | Services,
}
