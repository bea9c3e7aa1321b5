using System.Xml.Linq;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Security.Keys;

/// <summary>
/// The keys of data protection as rows, so that every node on a database believes what another has signed. The framework asks without waiting
/// for an answer; it does so at the start (<see cref="KeyRing"/>) and then in the background, never inside a decision that holds the turn to write.
/// </summary>
internal sealed class KeyTable(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return [.. db.Set<StoredKey>().AsNoTracking().OrderBy(key => key.Name).Select(key => key.Xml).ToList().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => StoreAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();

    private async Task StoreAsync(string name, string xml)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem("keys");
        db.Add(new StoredKey { Name = name, Xml = xml });
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
