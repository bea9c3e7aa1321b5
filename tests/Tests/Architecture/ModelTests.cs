using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kumppani.Tests.Architecture;

public sealed class ModelTests(App app)
{
    // Both databases keep these alike, as the conversions of PortableTypes write them.
    private static readonly HashSet<Type> Portable =
    [
        typeof(Guid), typeof(string), typeof(bool), typeof(int), typeof(long), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(byte[]),
        typeof(LocalizedText), typeof(BusinessId),
    ];

    // Identity's own table; nothing of ours is written there yet.
    private static readonly HashSet<string> Foreign = ["accounts_persons.LockoutEnd"];

    [Fact]
    public Task Every_hosted_record_is_filtered_by_visibility() => WithModel(model =>
    {
        var hosted = model.GetEntityTypes().Where(type => typeof(HostedEntity).IsAssignableFrom(type.ClrType)).ToList();

        Assert.NotEmpty(hosted);
        Assert.All(hosted, type => Assert.True(
            type.GetDeclaredQueryFilters().Any(filter => filter.Key == AppDb.VisibilityFilter), $"{type.ClrType.Name} has no visibility filter."));
    });

    [Fact]
    public Task Every_column_is_of_a_type_that_both_databases_keep_alike() => WithModel(model =>
    {
        var strange = model.GetEntityTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property =>
            {
                // A list is JSON in one and an array in the other; what is in it counts.
                var stored = property.GetElementType()?.ClrType ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
                var type = Nullable.GetUnderlyingType(stored) ?? stored;
                return !type.IsEnum && !Portable.Contains(type) && !Foreign.Contains(Name(property));
            });

        Assert.Empty(strange.Select(property => $"{Name(property)}: {property.ClrType}"));
    });

    [Fact]
    public Task Every_text_says_how_long_it_may_be_or_that_it_is_long() => WithModel(model =>
    {
        // Written by people at length, or by us; each has its limit where it is taken.
        var unbounded = model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is null)
            .Select(Name).Order(StringComparer.Ordinal).ToList();

        var path = Path.Combine(Product.Root, "tests", "Tests", "Architecture", "long-texts.txt");
        if (Environment.GetEnvironmentVariable("KUMPPANI_WRITE_SNAPSHOTS") is not null) File.WriteAllLines(path, unbounded);
        var known = File.ReadAllLines(path);
        var (forgotten, gone) = (unbounded.Except(known, StringComparer.Ordinal), known.Except(unbounded, StringComparer.Ordinal));
        Assert.True(
            known.SequenceEqual(unbounded, StringComparer.Ordinal),
            $"No length: {string.Join(", ", forgotten)}: HasMaxLength in its map, or a line of tests/Tests/Architecture/long-texts.txt. No longer there: {string.Join(", ", gone)}.");
    });

    [Fact]
    public Task Tables_of_two_modules_are_joined_by_ids_only() => WithModel(model =>
    {
        var crossing = model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.PrincipalEntityType.ClrType.Assembly != key.DeclaringEntityType.ClrType.Assembly)
            .Select(key => $"{key.DeclaringEntityType.GetTableName()} → {key.PrincipalEntityType.GetTableName()}");

        Assert.Empty(crossing);
    });

    private static string Name(IReadOnlyProperty property) => $"{property.DeclaringType.ContainingEntityType.GetTableName()}.{property.Name}";

    private Task WithModel(Action<IModel> assert) => app.DataAsync(db =>
    {
        assert(db.Model);
        return Task.FromResult(true);
    });
}
