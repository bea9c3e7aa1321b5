using Kumppani.Accounts.Data;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Municipal;

/// <summary>The municipalities by whose service one may sign in, by name.</summary>
internal sealed class MunicipalChoices(AppDb db, OrganisationNames names)
{
    // More than Finland has.
    private const int Most = 400;

    /// <summary>All, or those of some organisations.</summary>
    public async Task<IReadOnlyList<Choice>> AllAsync(CancellationToken stop, IReadOnlyCollection<Guid>? of = null)
    {
        var rows = await db.MunicipalSignIns.Where(one => one.IsOn && (of == null || of.Contains(one.Id))).OrderBy(one => one.Id).Take(Most)
            .Select(one => new { one.Id, one.Name }).ToListAsync(stop);
        var byId = await names.OfAsync([.. rows.Select(row => row.Id)], stop);
        return [.. rows.Select(row => new Choice(row.Id, byId[row.Id], row.Name)).OrderBy(choice => SortKey.Of(choice.Municipality), StringComparer.Ordinal)];
    }

    /// <summary>A municipality whose people sign in by its service.</summary>
    /// <param name="Id">The municipality.</param>
    /// <param name="Municipality">Its name.</param>
    /// <param name="Name">The words of the button.</param>
    internal sealed record Choice(Guid Id, string Municipality, string Name);
}
