namespace Kumppani.Kernel.Mail;

/// <summary>The mail server said no, or what it said was no answer. Its words are not kept: they may hold the receiver's address.</summary>
internal sealed class SmtpRefusedException(string reason, int code = 0) : Exception(reason)
{
    /// <summary>The server's status code, 0 when it is not a status that refuses.</summary>
    public int Code { get; } = code;
}
