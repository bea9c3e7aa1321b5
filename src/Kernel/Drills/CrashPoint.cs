namespace Kumppani.Kernel.Drills;

/// <summary>
/// The steps at which the process may die and something has begun and is not yet finished. A drill names one in <c>CRASH_AT</c>; a test walks
/// through all of them.
/// </summary>
public enum CrashPoint
{
    /// <summary>All rows of a form are written, and nothing is committed.</summary>
    FormSaved,

    /// <summary>A form has had its effect, and the answer has not been given.</summary>
    FormCommitted,

    /// <summary>An event is stored, and nobody has begun to deliver it.</summary>
    EventFound,

    /// <summary>A delivery is claimed, and its handler has not run.</summary>
    EventClaimed,

    /// <summary>The handler has run, and has not been acknowledged.</summary>
    EventHandled,

    /// <summary>The delivery is acknowledged.</summary>
    EventAcknowledged,

    /// <summary>A mail is claimed, and the server has not been spoken to.</summary>
    MailClaimed,

    /// <summary>The server has greeted us, and knows of no mail.</summary>
    MailGreeted,

    /// <summary>The words of the mail are sent, and not its end.</summary>
    MailHalfSent,

    /// <summary>The server has taken the mail, and the row does not say so.</summary>
    MailAccepted,

    /// <summary>The row says what became of the mail.</summary>
    MailRecorded,

    /// <summary>A file's content is in its half, not yet on the disk.</summary>
    FilePartWritten,

    /// <summary>The half is on the disk under a name of its own.</summary>
    FileFlushed,

    /// <summary>The file has its name, and no row knows of it.</summary>
    FileRenamed,

    /// <summary>The next rows of an import are chosen, and none is on the register.</summary>
    ImportBatchChosen,

    /// <summary>The rows are on the register, and the import does not count them; nothing is committed.</summary>
    ImportBatchWritten,

    /// <summary>A batch is committed, and the next has not begun.</summary>
    ImportBetweenBatches,

    /// <summary>The last batch is counted and the import is over; nothing is committed.</summary>
    ImportFinishing,

    /// <summary>Some of an import's rows are taken back; nothing is committed.</summary>
    ImportHalfUndone,
}
