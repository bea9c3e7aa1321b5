using Kumppani.Directory.Claims;

namespace Kumppani.Directory.Pages.Claims;

/// <summary>One claim in the liaison's list.</summary>
internal sealed record ClaimRow(Guid Id, string Name, string Role, DateTime At, ClaimState State, bool AsksMailbox);
