using System.Security.Authentication;
using System.Security.Cryptography;

namespace Kumppani.Kernel.Mail;

/// <summary>What a failed hand-over means. The server's words are not kept: they may hold the receiver's address.</summary>
internal static class MailFailure
{
    // The server wants another sign-in or another line: that is mended at one of the two servers, not in the mail.
    private static readonly int[] OfTheLine = [502, 503, 530, 534, 535, 538];

    /// <param name="failure">What happened.</param>
    /// <param name="isHandedOver">The end of the mail had been sent and no answer has come.</param>
    public static (MailState State, string Failure) Judge(Exception failure, bool isHandedOver) => failure switch
    {
        SmtpRefusedException { Code: >= 500 and < 600 } refused when !OfTheLine.Contains(refused.Code) => (MailState.Failed, refused.Message),
        SmtpRefusedException { Code: >= 400 and < 600 } refused => (MailState.Queued, refused.Message),
        _ when isHandedOver => (MailState.Uncertain, failure is OperationCanceledException ? "timeout" : "connection"),
        SmtpRefusedException refused => (MailState.Queued, refused.Message),
        AuthenticationException or CryptographicException => (MailState.Queued, "certificate"),
        OperationCanceledException => (MailState.Queued, "timeout"),
        _ => (MailState.Queued, "connection"),
    };
}
