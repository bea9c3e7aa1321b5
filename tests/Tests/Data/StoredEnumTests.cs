using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Data;

/// <summary>What is stored of an enum is its word: a value put between two others changes nothing that was written before.</summary>
public sealed class StoredEnumTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_list_of_enums_is_stored_as_words_on_both_databases(bool postgres)
    {
        using var shelf = new Shelf(postgres);

        var element = shelf.Model.FindEntityType(typeof(Box))!.FindProperty(nameof(Box.Days))!.GetElementType()!;

        Assert.Equal(typeof(string), element.GetTypeMapping().Converter?.ProviderClrType);
    }

    [Fact]
    public void Stored_json_holds_words_and_reads_them_back()
    {
        var json = StoredJson.Write(new Label(DayOfWeek.Friday));

        Assert.Equal("""{"Day":"Friday"}""", json);
        Assert.Equal(DayOfWeek.Friday, StoredJson.Read<Label>(json).Day);
    }

    private sealed record Label(DayOfWeek Day);

    private sealed class Box
    {
        public int Id { get; init; }

        public List<DayOfWeek> Days { get; init; } = [];
    }

    private sealed class Shelf(bool postgres) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            (postgres ? (Kumppani.Kernel.Data.Database)new PostgresDatabase("Host=nowhere") : new SqliteDatabase(":memory:")).Configure(optionsBuilder);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => PortableTypes.Configure(configurationBuilder);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Box>();
            PortableTypes.Complete(modelBuilder);
        }
    }
}
