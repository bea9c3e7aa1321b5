using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Pages.Import;

/// <summary>What group each word stands for, by the word; null: none is chosen.</summary>
internal sealed class CategoryForm
{
    public Dictionary<string, AssociationCategory?> Chosen { get; set; } = [];
}
