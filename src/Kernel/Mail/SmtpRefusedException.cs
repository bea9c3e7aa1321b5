namespace Kumppani.Kernel.Mail;

/// <summary>The mail server said no, or what it said was no answer. Its words are not kept: they may hold the receiver's address.</summary>
internal sealed class SmtpRefusedException(string reason, int code = 0, string? status = null) : Exception(status is null ? reason : $"{reason} {status}")
{
    /// <summary>The server's status code, 0 when it is not a status that refuses.</summary>
    public int Code { get; } = code;

    /// <summary>The status behind the code (RFC 2034), null when the server gave none.</summary>
    public string? Status { get; } = status;

    /// <summary>It was said of the receiver's address, and says that there is none.</summary>
    public bool IsOfTheReceiver { get; init; }
}
