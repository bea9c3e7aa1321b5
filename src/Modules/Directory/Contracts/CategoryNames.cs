namespace Kumppani.Directory.Contracts;

/// <summary>The workshop groups in words.</summary>
public static class CategoryNames
{
    /// <summary>The group's name in the reader's language; for an association without one, or not on the register, words that say so.</summary>
    public static string Of(AssociationCategory? category) => category is { } known ? CategoryWords.Name(known) : Texts.CategoryNone;
}
