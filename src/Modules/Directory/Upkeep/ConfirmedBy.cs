namespace Kumppani.Directory.Upkeep;

/// <summary>Who has said that an entry is true.</summary>
internal enum ConfirmedBy
{
    /// <summary>Its own people, by saying so or by mending it.</summary>
    Association,

    /// <summary>Whoever reads its mailbox, by the link in a reminder.</summary>
    Mailbox,

    /// <summary>The liaison, who has checked it.</summary>
    Liaison,
}
