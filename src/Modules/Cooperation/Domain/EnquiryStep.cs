namespace Kumppani.Cooperation.Domain;

/// <summary>What can be done to an enquiry, and by whom.</summary>
internal enum EnquiryStep
{
    /// <summary>The sender writes.</summary>
    Write,

    /// <summary>The liaison answers.</summary>
    Answer,

    /// <summary>The liaison closes.</summary>
    Close,
}
