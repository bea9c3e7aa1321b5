using Kumppani.Kernel.Data;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrations_lead_to_the_model_as_it_is()
    {
        await using var database = await FreshDatabase.CreateAsync();
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run tools/migrate NAME, or tools/migrate --again.");
    }

    [Fact]
    public async Task Migrating_and_creating_from_the_model_give_the_same_schema()
    {
        await using var one = await FreshDatabase.CreateAsync();
        await using var two = await FreshDatabase.CreateAsync();
        await using var migrated = one.Open();
        await using var created = two.Open();

        await migrated.Database.MigrateAsync();
        await created.CreateAsync(CancellationToken.None);

        var expected = await SchemaText.ReadAsync(created);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await SchemaText.ReadAsync(migrated));
    }

    [Fact]
    public async Task A_second_start_finds_nothing_to_migrate()
    {
        await using var database = await FreshDatabase.CreateAsync();
        await using (var first = database.Open()) await first.Database.MigrateAsync();
        await using var second = database.Open();

        await second.Database.MigrateAsync();

        Assert.Empty(await second.Database.GetPendingMigrationsAsync());
    }
}
