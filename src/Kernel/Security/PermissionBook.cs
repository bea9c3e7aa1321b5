namespace Kumppani.Kernel.Security;

/// <summary>Which role holds which permission, as the modules' manifests say.</summary>
public sealed class PermissionBook
{
    private readonly Dictionary<string, HashSet<Role>> holders = new(StringComparer.Ordinal);

    /// <summary>All permissions.</summary>
    public IEnumerable<string> All => holders.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gives a permission to roles.</summary>
    public void Give(string permission, params ReadOnlySpan<Role> roles)
    {
        if (!holders.TryGetValue(permission, out var given)) holders[permission] = given = [];
        foreach (var role in roles) given.Add(role);
    }

    /// <summary>Everything a role may do.</summary>
    public IReadOnlySet<string> Of(Role role) =>
        holders.Where(held => held.Value.Contains(role)).Select(held => held.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>True for a permission that some module has declared.</summary>
    public bool Knows(string permission) => holders.ContainsKey(permission);
}
