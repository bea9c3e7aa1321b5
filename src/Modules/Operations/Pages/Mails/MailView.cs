namespace Kumppani.Operations.Pages.Mails;

/// <summary>Which mails are listed.</summary>
internal enum MailView
{
    /// <summary>Failed or uncertain, and nobody has decided.</summary>
    Undecided,

    /// <summary>In the queue.</summary>
    Waiting,

    /// <summary>All that are kept.</summary>
    All,
}
