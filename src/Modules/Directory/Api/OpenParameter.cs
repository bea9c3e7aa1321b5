namespace Kumppani.Directory.Api;

/// <summary>A parameter of the query string that an endpoint understands: read by <see cref="OpenQuery"/> and told by the description of the interface.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in JSON: string, integer or boolean.</param>
/// <param name="About">What it does, in English.</param>
/// <param name="Values">The words it takes; empty: anything of the type.</param>
internal sealed record OpenParameter(string Name, string Type, string About, IReadOnlyList<string> Values)
{
    public OpenParameter(string name, string type, string about)
        : this(name, type, about, [])
    {
    }

    /// <summary>One that takes the names of an enum.</summary>
    public static OpenParameter Of<T>(string name, string about)
        where T : struct, Enum => new(name, "string", about, Enum.GetNames<T>());
}
