namespace Kumppani.Directory.Pages.Register;

/// <summary>What happens to one of the chosen.</summary>
internal enum BulkVerdict
{
    /// <summary>It is changed.</summary>
    Changes,

    /// <summary>It is so already.</summary>
    Same,

    /// <summary>It has no public e-mail address.</summary>
    NoAddress,

    /// <summary>Somebody keeps its data already.</summary>
    HasPeople,

    /// <summary>It was asked to confirm its entry a short while ago.</summary>
    AskedLately,
}
