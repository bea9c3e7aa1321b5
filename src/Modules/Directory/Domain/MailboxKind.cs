namespace Kumppani.Directory.Domain;

/// <summary>Whose the mailbox is that an organisation gives as its own (requirement E14d).</summary>
internal enum MailboxKind
{
    /// <summary>Of the role or the organisation: it stays when people change.</summary>
    Shared,

    /// <summary>Of one person.</summary>
    Personal,
}
