using System.ComponentModel.DataAnnotations;

namespace Kumppani.Ui.Markup;

/// <summary>A text that people write at length, in the small part of Markdown that <c>MarkdownText</c> knows. Its field has help and a preview.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MarkdownAttribute() : DataTypeAttribute(Name)
{
    /// <summary>Name of the data type.</summary>
    public const string Name = "Markdown";
}
