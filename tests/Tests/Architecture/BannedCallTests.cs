using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kumppani.Tests.Architecture;

/// <summary>
/// The analyser reads what people write and skips what Razor makes of a page, so the compiled product is asked as well: nothing of
/// BannedSymbols.txt is referred to anywhere in it.
/// </summary>
public sealed class BannedCallTests
{
    public static TheoryData<string> Projects => [.. Product.All.Select(Product.NameOf)];

    [Theory, MemberData(nameof(Projects))]
    public void Nothing_banned_is_called_from_code_or_page(string project)
    {
        var banned = Banned();
        Assert.NotEmpty(banned);

        var called = Referred(Product.All.Single(assembly => Product.NameOf(assembly) == project)).Where(banned.Contains);

        Assert.Empty(called);
    }

    // "P:System.DateTime.Now;…" is called as System.DateTime.get_Now, "M:System.Random.#ctor(System.Int32);…" as System.Random..ctor.
    private static HashSet<string> Banned() => [.. File.ReadLines(Path.Combine(Product.Root, "BannedSymbols.txt"))
        .Where(line => line.Length > 2)
        .Select(line => (Kind: line[0], Name: line[2..].Split(';', '(')[0].Replace("#ctor", ".ctor", StringComparison.Ordinal)))
        .Select(symbol => symbol.Kind == 'P' ? symbol.Name.Insert(symbol.Name.LastIndexOf('.') + 1, "get_") : symbol.Name)];

    private static HashSet<string> Referred(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        HashSet<string> referred = [];
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference))
        {
            var type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            referred.Add($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}.{reader.GetString(member.Name)}");
        }

        return referred;
    }
}
