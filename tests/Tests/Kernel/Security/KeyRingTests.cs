using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security.Keys;
using Kumppani.Tests.Data.Backups;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Security;

public sealed class KeyRingTests
{
    private const string Purpose = "Kumppani.Test";

    [Fact]
    public async Task Keys_that_an_older_version_left_in_the_folder_are_taken_into_the_database()
    {
        await using var installation = await Installation.WithoutDemoAsync();
        var keys = System.IO.Directory.CreateDirectory(Path.Combine(installation.Folder, "keys"));
        var signed = DataProtectionProvider.Create(keys, older => older.SetApplicationName("Kumppani")).CreateProtector(Purpose).Protect("before");

        await installation.WhileRunningAsync(async services =>
        {
            Assert.Equal("before", ProtectorOf(services).Unprotect(signed));
            Assert.NotEmpty(await KeysAsync(services));
        });

        Assert.Empty(keys.GetFiles());
    }

    [Fact]
    public async Task What_was_signed_before_a_new_start_is_believed_after_it_with_the_database_alone()
    {
        await using var installation = await Installation.WithoutDemoAsync();
        var signed = "";
        await installation.WhileRunningAsync(services =>
        {
            signed = ProtectorOf(services).Protect("yesterday");
            return Task.CompletedTask;
        });

        await installation.WhileRunningAsync(services =>
        {
            Assert.Equal("yesterday", ProtectorOf(services).Unprotect(signed));
            return Task.CompletedTask;
        });

        Assert.Empty(System.IO.Directory.GetFiles(Path.Combine(installation.Folder, "keys")));
    }

    [Fact]
    public async Task With_a_certificate_the_rows_alone_do_not_tell_the_keys()
    {
        await using var plain = await Installation.WithoutDemoAsync();
        await using var guarded = await Installation.WithoutDemoAsync();
        var file = Path.Combine(guarded.Folder, "keys.pfx");
        await File.WriteAllBytesAsync(file, Certificate("secret"));

        List<string> bare = [], wrapped = [];
        await plain.WhileRunningAsync(async services => bare = await KeysAsync(services));
        await guarded.WhileRunningAsync(async services => wrapped = await KeysAsync(services), ("Keys:Certificate", file), ("Keys:Password", "secret"));

        Assert.Contains("masterKey", Assert.Single(bare), StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", Assert.Single(wrapped), StringComparison.Ordinal);
        Assert.Contains("EncryptedData", wrapped[0], StringComparison.Ordinal);
    }

    private static IDataProtector ProtectorOf(IServiceProvider services) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);

    private static async Task<List<string>> KeysAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Set<StoredKey>().Select(key => key.Xml).ToListAsync();
    }

    private static byte[] Certificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Kumppani keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return certificate.Export(X509ContentType.Pfx, password);
    }
}
