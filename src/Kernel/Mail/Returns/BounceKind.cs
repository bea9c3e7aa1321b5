namespace Kumppani.Kernel.Mail;

/// <summary>What a mail that came back says of the receiver's address.</summary>
public enum BounceKind
{
    /// <summary>It did not arrive this time; the address may well be right.</summary>
    Soft,

    /// <summary>There is no such address.</summary>
    Hard,

    /// <summary>The receiver has called the mail unwanted.</summary>
    Complaint,
}
