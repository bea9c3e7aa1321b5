namespace Kumppani.Directory.Collections;

/// <summary>What its maker says of a list.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Introduction">A few sentences before the entries; may be empty.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="IsShared">The others of the organisation work on it too.</param>
internal sealed record CollectionDetails(string Name, string Introduction, string Language, bool IsShared);
