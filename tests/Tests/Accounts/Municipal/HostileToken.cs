using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Signed tokens made by hand, so that they may be wrong in any way.</summary>
internal static class HostileToken
{
    public static string Signed(JsonObject header, JsonObject claims, Key key) =>
        Made(header, claims, text => key.Rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public static string WithSharedSecret(JsonObject header, JsonObject claims, byte[] secret)
    {
        header["alg"] = "HS256";
        return Made(header, claims, text => HMACSHA256.HashData(secret, text));
    }

    public static string Made(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Part(header)}.{Part(claims)}";
        return $"{text}.{Base64UrlTextEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Part(JsonObject part) => Base64UrlTextEncoder.Encode(Encoding.UTF8.GetBytes(part.ToJsonString()));

    /// <summary>A key pair with a name.</summary>
    internal sealed record Key(string Id, RSA Rsa)
    {
        private static readonly RSA[] Made = [RSA.Create(2048), RSA.Create(2048), RSA.Create(2048), RSA.Create(2048)];
        private static int turn;

        private static readonly RSA Strange = RSA.Create(2048);

        /// <summary>A new name; the numbers behind it come again in turn, since making them takes long.</summary>
        public static Key New() => new(Secrets.Token(), Made[(uint)Interlocked.Increment(ref turn) % Made.Length]);

        /// <summary>Another's numbers under a name.</summary>
        public static Key Stranger(string id) => new(id, Strange);

        public JsonObject Public(string? algorithm = "RS256")
        {
            var numbers = Rsa.ExportParameters(includePrivateParameters: false);
            var key = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Id, ["n"] = Base64UrlTextEncoder.Encode(numbers.Modulus!), ["e"] = Base64UrlTextEncoder.Encode(numbers.Exponent!) };
            if (algorithm is not null) key["alg"] = algorithm;
            return key;
        }
    }
}
