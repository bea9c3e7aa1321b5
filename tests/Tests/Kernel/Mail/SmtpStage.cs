namespace Kumppani.Tests.Kernel.Mail;

/// <summary>How far a conversation with the mail server had come.</summary>
public enum SmtpStage
{
    Greeting,
    Handshake,
    Sender,
    Receiver,
    Data,
    MiddleOfTheMail,
    EndOfTheMail,
}
