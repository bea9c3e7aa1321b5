using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>People who discuss together. Its scribe opens the group's pages by the code, without an account.</summary>
internal sealed class WorkshopGroup
{
    /// <summary>About 28 bits: hopeless to guess with the limit on tries, easy to type.</summary>
    public const int CodeLength = 6;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid WorkshopId { get; init; }

    public int Position { get; set; }

    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>The associations that sit here by themselves; null for a group of the host's own.</summary>
    public AssociationCategory? Category { get; init; }

    public string Code { get; private set; } = Secrets.Code(CodeLength);

    public void Become(int position, LocalizedText name) => (Position, Name) = (position, name);

    public void RenewCode() => Code = Secrets.Code(CodeLength);
}
