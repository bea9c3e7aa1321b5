using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kumppani.Tests.Accounts.Passkeys;

/// <summary>A device that makes and uses a passkey (WebAuthn level 3, ES256, attestation "none"), and does whatever a test wants it to do wrong.</summary>
internal sealed class SoftDevice : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, MayBeCopied = 0x08, HasBeenCopied = 0x10, HoldsKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public byte[] CredentialId { get; set; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>Where the browser says it is.</summary>
    public string Origin { get; set; } = "https://localhost";

    /// <summary>For whom the device signs.</summary>
    public string Site { get; set; } = "localhost";

    public bool IsCrossOrigin { get; set; }

    public bool IsPresent { get; set; } = true;

    public bool IsVerified { get; set; } = true;

    /// <summary>How often it has signed; a device that is copied by a password manager says 0 for ever.</summary>
    public uint Count { get; set; }

    /// <summary>Null: the one that was asked.</summary>
    public string? Challenge { get; set; }

    /// <summary>Null: the right one for what is asked.</summary>
    public string? Type { get; set; }

    /// <summary>Whose passkey it says it is; learned when it is made.</summary>
    public string? Owner { get; set; }

    public bool SpoilsSignature { get; set; }

    /// <summary>Makes a passkey for what the page asks.</summary>
    public string Make(JsonElement asked)
    {
        Owner = asked.GetProperty("user").GetProperty("id").GetString();
        var attested = new CborWriter();
        attested.WriteStartMap(3);
        attested.WriteTextString("fmt");
        attested.WriteTextString("none");
        attested.WriteTextString("attStmt");
        attested.WriteStartMap(0);
        attested.WriteEndMap();
        attested.WriteTextString("authData");
        // No make and model: sixteen zeros.
        attested.WriteByteString([.. Said(HoldsKey), .. new byte[16], (byte)(CredentialId.Length >> 8), (byte)CredentialId.Length, .. CredentialId, .. PublicKey()]);
        attested.WriteEndMap();
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(Client(asked, "webauthn.create")),
            ["attestationObject"] = Base64Url.EncodeToString(attested.Encode()),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>Signs in with it.</summary>
    public string Use(JsonElement asked)
    {
        var (said, client) = (Said(0), Client(asked, "webauthn.get"));
        var signature = key.SignData([.. said, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        if (SpoilsSignature) signature[^1] ^= 1;
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(client),
            ["authenticatorData"] = Base64Url.EncodeToString(said),
            ["signature"] = Base64Url.EncodeToString(signature),
            ["userHandle"] = Owner,
        });
    }

    /// <summary>As it stands in the database.</summary>
    public byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var cose = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cose.WriteStartMap(5);
        (int Label, int Value)[] kind = [(1, 2), (3, -7), (-1, 1)];
        foreach (var (label, value) in kind)
        {
            cose.WriteInt32(label);
            cose.WriteInt32(value);
        }

        cose.WriteInt32(-2);
        cose.WriteByteString(point.X!);
        cose.WriteInt32(-3);
        cose.WriteByteString(point.Y!);
        cose.WriteEndMap();
        return cose.Encode();
    }

    public void Dispose() => key.Dispose();

    private byte[] Said(byte more)
    {
        var flags = (byte)(MayBeCopied | HasBeenCopied | more | (IsPresent ? Present : 0) | (IsVerified ? Verified : 0));
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Site)), flags, .. count];
    }

    private byte[] Client(JsonElement asked, string type) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = Type ?? type,
        ["challenge"] = Challenge ?? asked.GetProperty("challenge").GetString(),
        ["origin"] = Origin,
        ["crossOrigin"] = IsCrossOrigin,
    }.ToJsonString());

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Base64Url.EncodeToString(CredentialId),
        ["rawId"] = Base64Url.EncodeToString(CredentialId),
        ["type"] = "public-key",
        ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();
}
