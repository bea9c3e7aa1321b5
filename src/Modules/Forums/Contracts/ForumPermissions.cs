namespace Kumppani.Forums.Contracts;

/// <summary>What one may be allowed to do with gatherings.</summary>
public static class ForumPermissions
{
    /// <summary>Call gatherings for the organisation acted for, invite, register, check in and lead the workshop.</summary>
    public const string Host = "forums.host";
}
