using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Directory.Synonyms;

/// <summary>What people say for what the register calls otherwise, told by a municipality's liaison. It widens every search of the service.</summary>
internal sealed class OwnSynonym : HostedEntity
{
    public const int MaxSaid = 60;
    public const int MaxMeant = 200;
    public const int MostMeant = 8;
    public const int MostOfOne = 300;
    public const string UniqueSaid = "IX_directory_synonyms_HostId_Key";

    public required string Said { get; init; }

    /// <summary><see cref="Said"/> folded: a municipality says each thing once.</summary>
    public required string Key { get; init; }

    public required List<string> Meant { get; init; }

    public required bool IsBoth { get; init; }

    /// <param name="hostId">The municipality whose liaison tells it.</param>
    /// <param name="said">What people say.</param>
    /// <param name="meant">What the register says for it, parted by commas.</param>
    /// <param name="isBoth">It holds the other way too.</param>
    public static Outcome<OwnSynonym> Tell(Guid hostId, string said, string meant, bool isBoth)
    {
        var others = meant.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(HasWords).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostMeant).ToList();
        if (!HasWords(said) || others.Count == 0) return DirectoryProblems.SynonymWithoutWords;

        var synonym = new OwnSynonym { HostId = hostId, Said = said, Key = FinnishText.Fold(said), Meant = others, IsBoth = isBoth };
        synonym.Raise(new SynonymAdded(synonym.Id, said, others, isBoth));
        return synonym;
    }

    public void Drop() => Raise(new SynonymRemoved(Id, Said));

    private static bool HasWords(string text) => FinnishText.Words(text).Any();
}
