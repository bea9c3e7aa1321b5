namespace Kumppani.Forums.Pages.Invitations;

/// <summary>Which receivers of invitations are listed.</summary>
internal enum ReceiverView
{
    /// <summary>Those who did not get it.</summary>
    Missed,

    /// <summary>All.</summary>
    All,
}
