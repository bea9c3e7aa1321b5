using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>With whom a municipality works together: an organisation of the register, or one that is not on it, by its name.</summary>
/// <param name="Id">The organisation; null for one that is not on the register.</param>
/// <param name="Name">Its name.</param>
internal sealed record Partner(Guid? Id, string Name)
{
    /// <summary>What makes it the same partner: the organisation, or a name however it is spelt.</summary>
    public string Key => Id?.ToString("N") ?? "name-" + SortKey.Of(Name);
}
