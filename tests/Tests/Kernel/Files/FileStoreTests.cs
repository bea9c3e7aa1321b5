using Kumppani.Kernel.Files;

namespace Kumppani.Tests.Kernel.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kumppani-files-");

    [Fact]
    public async Task A_file_is_found_by_its_key_and_leaves_no_half_behind()
    {
        var store = new FileStore(folder.FullName);

        var key = await store.SaveAsync(new MemoryStream("logo"u8.ToArray()), "png", CancellationToken.None);

        using var reader = new StreamReader((await store.OpenAsync(key, CancellationToken.None))!);
        Assert.Equal("logo", await reader.ReadToEndAsync());
        Assert.Single(folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../kumppani.db")]
    [InlineData("00000000000000000000000000000000.png")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    public async Task A_key_that_was_not_given_leads_nowhere(string key) => Assert.Null(await new FileStore(folder.FullName).OpenAsync(key, CancellationToken.None));

    [Fact]
    public async Task An_extension_is_no_path() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new FileStore(folder.FullName).SaveAsync(Stream.Null, "/../x", CancellationToken.None));

    public void Dispose() => folder.Delete(recursive: true);
}
