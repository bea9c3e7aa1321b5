using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list among others.</summary>
internal sealed record CollectionRow(Guid Id, LocalizedText Title, int Entries, bool IsShared, bool IsPublished, DateTime ChangedAt);
