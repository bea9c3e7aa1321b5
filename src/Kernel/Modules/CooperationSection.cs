namespace Kumppani.Kernel.Modules;

/// <summary>What a module shows in a section of a municipality's cooperation page: a partial view with its model.</summary>
/// <param name="Partial">Path of the partial, for example <c>/Pages/Gatherings/_OfPlace.cshtml</c>.</param>
/// <param name="Model">The partial's model.</param>
/// <param name="AsOf">The day it was last said; null for what is counted as the page is opened.</param>
/// <param name="Count">How many records it tells of; null where that says nothing.</param>
public sealed record CooperationSection(string Partial, object Model, DateOnly? AsOf = null, int? Count = null);
