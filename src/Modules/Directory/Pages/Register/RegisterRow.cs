using Kumppani.Directory.Contracts;
using Kumppani.Directory.Upkeep;

namespace Kumppani.Directory.Pages.Register;

/// <summary>One association of the register, as its keeper sees it.</summary>
/// <param name="Version">Made anew with every save; its time is when the association was last changed.</param>
internal sealed record RegisterRow(Guid Id, string Name, string SortKey, AssociationCategory? Category, string Language, string? Email, Guid Version, DateTime? ConfirmedAt, bool IsSilent)
{
    public DateTime ChangedAt => EntryTime.Of(Version);
}
