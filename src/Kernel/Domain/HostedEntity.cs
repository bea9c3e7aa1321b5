namespace Kumppani.Kernel.Domain;

/// <summary>
/// A record that lies on an organisation's table. It is read by everybody when published, otherwise by those who act for
/// the host or for a party; the query filter of <see cref="Data.AppDb"/> sees to it.
/// </summary>
public abstract class HostedEntity : Entity
{
    /// <summary>The organisation on whose table the record lies.</summary>
    public required Guid HostId { get; init; }

    /// <summary>Who may read it.</summary>
    public Visibility Visibility { get; protected set; }
}
