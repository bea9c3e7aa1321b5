namespace Kumppani.Directory.Pages.Register;

/// <summary>What can be done to several associations at once. Nothing of it is lost when it was a mistake: it can be changed back, or ended.</summary>
internal enum BulkAction
{
    /// <summary>Puts them in one workshop group.</summary>
    Category,

    /// <summary>Sets the language of their mail.</summary>
    Language,

    /// <summary>Invites a main user to the public address of those that have nobody.</summary>
    Invite,

    /// <summary>Mails each the link by which it confirms its entry.</summary>
    Ask,

    /// <summary>Marks their entries as checked by the liaison.</summary>
    Check,

    /// <summary>Marks them as ended today.</summary>
    End,

    /// <summary>Takes ended ones back into the lists.</summary>
    Resume,
}
