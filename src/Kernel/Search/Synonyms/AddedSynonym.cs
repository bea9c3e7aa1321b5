namespace Kumppani.Kernel.Search.Synonyms;

/// <summary>A synonym that somebody has added to the shipped ones.</summary>
/// <param name="Said">What people say, a word or a few.</param>
/// <param name="Meant">What the register says for it.</param>
/// <param name="IsBoth">It holds the other way too.</param>
public sealed record AddedSynonym(string Said, IReadOnlyList<string> Meant, bool IsBoth);
