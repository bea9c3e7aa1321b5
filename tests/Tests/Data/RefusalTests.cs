using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kumppani.Tests.Data;

/// <summary>What a page is told when the database refuses is the same on both, whatever each of them says.</summary>
public sealed class RefusalTests(App app)
{
    [Fact]
    public async Task A_key_of_one_column_is_refused_by_its_name()
    {
        var key = Guid.CreateVersion7();

        var refusal = await RefusalAsync(() => new Operation { Key = key, Location = "/", At = DateTime.UnixEpoch }, () => new Operation { Key = key, Location = "/", At = DateTime.UnixEpoch });

        Assert.Equal(Operation.UniqueKey, refusal);
    }

    [Fact]
    public async Task A_key_of_several_columns_is_refused_by_its_name()
    {
        var (record, organisation) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var refusal = await RefusalAsync(() => new Party { RecordId = record, OrganisationId = organisation }, () => new Party { RecordId = record, OrganisationId = organisation });

        Assert.Equal("PK_parties", refusal);
    }

    [Fact]
    public async Task A_foreign_key_is_refused_as_such()
    {
        var refusal = await RefusalAsync(() => new RegistrationLink { TokenHash = "of nobody", RegistrationId = Guid.CreateVersion7() });

        Assert.Equal(Database.InUse, refusal);
    }

    [Fact]
    public Task Every_key_and_every_unique_index_has_the_name_that_SQLite_is_taken_to_mean() => app.DataAsync(db =>
    {
        var tables = db.Model.GetEntityTypes().ToList();

        Assert.All(tables, table => Assert.Equal($"PK_{table.GetTableName()}", table.FindPrimaryKey()!.GetName()));
        Assert.All(
            tables.SelectMany(table => table.GetIndexes()).Where(index => index.IsUnique),
            index => Assert.Equal(SqliteDatabase.IndexName(index.DeclaringEntityType.GetTableName()!, index.Properties.Select(Column)), index.GetDatabaseName()));
        return Task.FromResult(true);
    });

    private static string Column(IReadOnlyProperty property) => property.GetColumnName();

    private async Task<string?> RefusalAsync(params Func<object>[] rows)
    {
        string? refusal = null;
        foreach (var row in rows)
        {
            refusal = await app.DataAsync(async db =>
            {
                db.Add(row());
                try
                {
                    await db.SaveChangesAsync();
                    return null;
                }
                catch (DbUpdateException failure)
                {
                    return db.Engine.RefusalOf(failure);
                }
            });
        }

        return refusal;
    }
}
