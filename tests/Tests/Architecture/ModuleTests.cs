using System.Reflection;
using System.Runtime.CompilerServices;
using Kumppani.Kernel.Modules;

namespace Kumppani.Tests.Architecture;

public sealed class ModuleTests
{
    public static TheoryData<string> Modules => [.. Product.Modules.Select(Product.NameOf)];

    [Theory, MemberData(nameof(Modules))]
    public void Only_contracts_and_the_manifest_are_public(string module)
    {
        var open = Of(module).GetExportedTypes()
            .Where(type => type.Namespace != $"Kumppani.{module}.Contracts" && type.DeclaringType is null && !typeof(IModule).IsAssignableFrom(type));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Theory, MemberData(nameof(Modules))]
    public void A_module_refers_to_lower_levels_only(string module)
    {
        var level = Product.Levels[module];

        var referred = Of(module).GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Kumppani.", StringComparison.Ordinal))
            .Select(name => name.Name!["Kumppani.".Length..])
            .Where(name => name is not ("Kernel" or "Ui"));

        Assert.All(referred, name => Assert.True(Product.Levels.TryGetValue(name, out var other) && other < level, $"{module} (level {level}) refers to {name}."));
    }

    [Fact]
    public void Kernel_and_Ui_know_no_module()
    {
        var known = new[] { Product.Kernel, Product.Ui }.SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Kumppani.", StringComparison.Ordinal) && name != "Kumppani.Kernel");

        Assert.Empty(known);
    }

    [Fact]
    public void The_module_list_is_the_folders_of_modules_in_the_order_of_levels()
    {
        var folders = System.IO.Directory.GetDirectories(Path.Combine(Product.Root, "src", "Modules")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        var listed = Product.Modules.Select(Product.NameOf).ToList();

        Assert.Equal(folders, listed.Order(StringComparer.Ordinal));
        Assert.Equal(listed.OrderBy(name => Product.Levels[name]), listed);
    }

    [Fact]
    public void Classes_are_sealed_unless_something_inherits_them()
    {
        var types = Product.All.SelectMany(assembly => assembly.GetTypes()).ToList();
        var inherited = types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();

        var open = types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
            && !inherited.Contains(type)
            && !IsGenerated(type)
            && type.Name is not ("Texts" or "Program"));

        Assert.Empty(open.Select(type => type.FullName));
    }

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace is "AspNetCoreGeneratedDocument" || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static Assembly Of(string module) => Product.Modules.Single(assembly => Product.NameOf(assembly) == module);
}
