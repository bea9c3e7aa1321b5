namespace Kumppani.Kernel.Modules;

/// <summary>Slot: a section on an organisation's public page, such as with whom it cooperates.</summary>
public interface IOrganisationSection
{
    /// <summary>Place on the page, smaller first.</summary>
    int Order { get; }

    /// <summary>What to show this reader, or null when there is nothing to say.</summary>
    /// <param name="organisationId">The organisation.</param>
    /// <param name="stop">Stops the query.</param>
    Task<OrganisationSection?> SectionAsync(Guid organisationId, CancellationToken stop);
}
