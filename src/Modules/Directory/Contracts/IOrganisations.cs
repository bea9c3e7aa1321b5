namespace Kumppani.Directory.Contracts;

/// <summary>The register of organisations, for modules above.</summary>
public interface IOrganisations
{
    /// <summary>Organisations by id; those that do not exist or may not be seen are left out.</summary>
    Task<IReadOnlyDictionary<Guid, OrganisationInfo>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>The municipality that uses the product for a place, or null.</summary>
    Task<OrganisationInfo?> MunicipalityAsync(string placeKey, CancellationToken stop);

    /// <summary>
    /// The associations and groups on a municipality's register, by name, in the given categories (none given: all).
    /// At most <paramref name="most"/>; how many there are in all is told beside them.
    /// </summary>
    Task<(IReadOnlyList<OrganisationInfo> Associations, int Total)> AssociationsOfAsync(
        Guid hostId, IReadOnlyCollection<AssociationCategory> categories, int most, CancellationToken stop);

    /// <summary>Associations of a municipality whose name, or a word of it, begins as typed so far, by name; at most <paramref name="most"/>. One query.</summary>
    Task<IReadOnlyList<OrganisationInfo>> BeginningAsync(Guid hostId, string typed, int most, CancellationToken stop);

    /// <summary>Associations of a municipality whose name begins with or holds the typed words, by name; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<OrganisationInfo>> SearchAsync(Guid hostId, string typed, int most, CancellationToken stop);

    /// <summary>
    /// Public organisations of exactly this name, municipalities left out, however it is spelt: those of the named register before others. At most three,
    /// which is enough to know whether there is only one.
    /// </summary>
    Task<IReadOnlyList<OrganisationInfo>> NamedAsync(Guid hostId, string name, CancellationToken stop);
}
