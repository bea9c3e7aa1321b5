using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import.Remembered;

/// <summary>What the columns of a municipality's file were the last time, found again by the headers of the next one.</summary>
internal sealed class SavedMapping : HostedEntity
{
    public const int MaxName = 100;

    public string Name { get; private set; } = "";

    /// <summary>The headers and their fields as JSON.</summary>
    public string Columns { get; private set; } = "[]";

    /// <summary>When a file was last read by it.</summary>
    public DateTime UsedAt { get; private set; }

    public static SavedMapping Of(Guid hostId, string fileName, IReadOnlyList<SavedColumn> columns, DateTime now)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        if (string.IsNullOrWhiteSpace(name)) name = fileName;
        return new SavedMapping { HostId = hostId, Name = Shortened(name), Columns = StoredJson.Write(columns), UsedAt = now };
    }

    /// <summary>The mapping of a newer file of the same kind takes the place of the old one; the name stays.</summary>
    public void Renew(IReadOnlyList<SavedColumn> columns, DateTime now) => (Columns, UsedAt) = (StoredJson.Write(columns), now);

    public Outcome Rename(string name)
    {
        var tidy = Folded.Spaces(name);
        if (tidy.Length == 0) return DirectoryProblems.NameMissing;

        Name = Shortened(tidy);
        return Outcome.Done;
    }

    public IReadOnlyList<SavedColumn> Read() => StoredJson.Read<List<SavedColumn>>(Columns);

    private static string Shortened(string name) => name.Length <= MaxName ? name : string.Concat(name.EnumerateRunes().Take(MaxName / 2));
}
