namespace Kumppani.Kernel.Modules;

/// <summary>An entry of the main menu.</summary>
/// <param name="Title">The words, in the reader's language when called.</param>
/// <param name="Path">Path without language prefix, for example <c>/associations</c>.</param>
/// <param name="Order">Place in the menu, smaller first.</param>
/// <param name="Permission">Shown to those who hold it; null: to everybody.</param>
public sealed record MenuItem(Func<string> Title, string Path, int Order, string? Permission);
