namespace Kumppani.Directory.SenderCheck;

/// <summary>What is to be said of a record of the sender's domain.</summary>
internal enum SenderVerdict
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It is there, and protects little.</summary>
    Weak,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>There are several where there may be one: receivers go by none.</summary>
    Several,

    /// <summary>It is there, and receivers cannot use it.</summary>
    Broken,

    /// <summary>It does not name the server that sends for us.</summary>
    NotOurs,

    /// <summary>The name service does not answer.</summary>
    NoAnswer,
}
