using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>Names of the organisations one acts for: the register's, and the installation's own.</summary>
internal sealed class OrganisationNames(RecordBook records)
{
    /// <summary>A name for every id, in one query.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var cards = await records.CardsAsync(RecordBook.Organisation, [.. ids.Where(id => id != Installation.Id)], stop);
        return ids.Distinct().ToDictionary(id => id, id => id == Installation.Id ? Texts.InstallationName : cards.GetValueOrDefault(id)?.Title.Text ?? Texts.UnknownOrganisation);
    }
}
