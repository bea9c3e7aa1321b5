using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>The partner that somebody means by the name she has typed. At most two queries.</summary>
internal sealed class PartnerFinder(IOrganisations organisations)
{
    /// <summary>Finds it.</summary>
    /// <param name="hostId">The municipality: its own register goes before others.</param>
    /// <param name="name">The name as typed.</param>
    /// <param name="chosen">The organisation whose page she came from; hers when its name has been left as it was.</param>
    /// <param name="isOutside">She says that it is not on the register.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Outcome<Partner>> FindAsync(Guid hostId, string name, Guid? chosen, bool isOutside, CancellationToken stop)
    {
        if (isOutside) return new Partner(null, name);
        if (await ChosenAsync(chosen, stop) is { } known && SortKey.Of(known.Name) == SortKey.Of(name)) return new Partner(known.Id, known.Name);

        var named = await organisations.NamedAsync(hostId, name, stop);
        var near = named.Where(one => one.HostId == hostId).ToList();
        return (near.Count > 0 ? near : named) switch
        {
            [var only] => new Partner(only.Id, only.Name),
            [] => CooperationProblems.PartnerUnknown,
            _ => CooperationProblems.PartnerSeveral,
        };
    }

    /// <summary>The organisation of an address, where it is one that may be a partner.</summary>
    public async Task<OrganisationInfo?> ChosenAsync(Guid? chosen, CancellationToken stop) =>
        chosen is { } id && (await organisations.FindAsync([id], stop)).GetValueOrDefault(id) is { Kind: not OrganisationKind.Municipality, EndedOn: null } known ? known : null;
}
