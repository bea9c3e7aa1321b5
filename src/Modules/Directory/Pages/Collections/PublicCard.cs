using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A published list at the page of a place.</summary>
internal sealed record PublicCard(Guid Id, LocalizedText Title, string SortKey, int Entries, string? Town);
