namespace Kumppani.Accounts.Pages.Members;

/// <summary>Something that has happened to a role: whose, what, when, and who did it.</summary>
internal sealed record MembersHistoryLine(string? Whose, string What, DateTime At, string? Who);
