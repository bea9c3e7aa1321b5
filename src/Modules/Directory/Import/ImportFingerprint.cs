using System.Security.Cryptography;
using System.Text;

namespace Kumppani.Directory.Import;

/// <summary>One value for everything an import would write, so that a register that changed between preview and confirmation is noticed.</summary>
internal static class ImportFingerprint
{
    public static string Of(IEnumerable<RowReview> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            Add($"{row.Row.Line}|{row.Verdict}|{row.Match}");
            foreach (var change in row.Changes) Add($"{change.Field}|{change.Old?.Length}|{change.Old}|{change.New.Length}|{change.New}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }
}
