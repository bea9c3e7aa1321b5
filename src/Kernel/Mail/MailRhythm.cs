namespace Kumppani.Kernel.Mail;

/// <summary>When mail that can wait is wanted. What cannot wait always comes at once.</summary>
public enum MailRhythm
{
    /// <summary>Each mail as soon as it is written.</summary>
    AtOnce,

    /// <summary>One mail a day with all of them.</summary>
    Daily,

    /// <summary>Not at all.</summary>
    OnlyNeeded,
}
