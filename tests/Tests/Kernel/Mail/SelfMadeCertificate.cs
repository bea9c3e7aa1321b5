using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>An authority and a server's certificate by it, in a folder, for as long as a test runs.</summary>
internal sealed class SelfMadeCertificate : IDisposable
{
    public SelfMadeCertificate()
    {
        var (from, to) = (TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Kumppani tests", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var signer = authority.CreateSelfSigned(from, to);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(signer, from, to, [1, 2, 3, 4]);

        File.WriteAllText(Path.Combine(Folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(Folder, "certificate.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Authority, signer.ExportCertificatePem());
    }

    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("kumppani-tls-").FullName;

    public string Authority => Path.Combine(Folder, "authority.pem");

    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);
}
