namespace Kumppani.Cooperation.Domain;

/// <summary>How it stands with what somebody wrote to the liaison.</summary>
internal enum EnquiryState
{
    /// <summary>Waits for an answer.</summary>
    Open,

    /// <summary>Answered; the sender may go on.</summary>
    Answered,

    /// <summary>Answered and put aside.</summary>
    Closed,
}
