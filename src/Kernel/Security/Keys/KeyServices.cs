using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Security.Keys;

/// <summary>Data protection with its keys in the database.</summary>
public static class KeyServices
{
    /// <summary>Adds it under the product's fixed name; nodes, versions and restored copies understand each other.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, KeyOptions options)
    {
        var protection = services.AddDataProtection().SetApplicationName("Kumppani");
        if (options.Certificate is { } path)
        {
            var current = X509CertificateLoader.LoadPkcs12FromFile(path, options.Password);
            X509Certificate2[] readable = options.FormerCertificate is { } former ? [current, X509CertificateLoader.LoadPkcs12FromFile(former, options.Password)] : [current];
            protection.ProtectKeysWithCertificate(current).UnprotectKeysWithAnyCertificate(readable);
        }

        services.AddSingleton<IXmlRepository, KeyTable>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((management, table) => management.XmlRepository = table);
        return services.AddScoped<KeyRing>();
    }
}
