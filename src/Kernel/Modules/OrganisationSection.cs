namespace Kumppani.Kernel.Modules;

/// <summary>A section on an organisation's page: a partial view of the module with its model.</summary>
/// <param name="Title">Heading in the reader's language.</param>
/// <param name="Partial">Path of the partial, for example <c>/Pages/Partnerships/_OfOrganisation.cshtml</c>.</param>
/// <param name="Model">The partial's model.</param>
public sealed record OrganisationSection(string Title, string Partial, object Model);
