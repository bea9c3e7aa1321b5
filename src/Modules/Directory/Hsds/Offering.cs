using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>An activity with the organisation that offers it: a service of HSDS, which always has one.</summary>
internal sealed record Offering(Activity Activity, Organisation Organisation);
