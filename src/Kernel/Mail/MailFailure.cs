using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;

namespace Kumppani.Kernel.Mail;

/// <summary>What a failed hand-over means. The server's words are not kept: they may hold the receiver's address.</summary>
internal static class MailFailure
{
    public static (MailState State, string Failure) Judge(Exception failure) => failure switch
    {
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } refused when !IsCut(refused) => Refusal((int)refused.StatusCode),
        InvalidOperationException or FormatException => (MailState.Failed, failure.GetType().Name),
        _ when NeverConnected(failure) => (MailState.Queued, "connection"),
        _ => (MailState.Uncertain, failure.GetType().Name),
    };

    // A line that is cut reads as a refusal whose code the server never gave.
    private static bool IsCut(Exception failure) => failure.InnerException is IOException or SocketException;

    private static (MailState State, string Failure) Refusal(int code) =>
        (code is >= 400 and < 500 ? MailState.Queued : MailState.Failed, code.ToString(CultureInfo.InvariantCulture));

    private static bool NeverConnected(Exception failure) =>
        failure is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TryAgain }
        || (failure.InnerException is { } inner && NeverConnected(inner));
}
