namespace Kumppani.Directory.Contracts;

/// <summary>What one may be allowed to do with the register of associations.</summary>
public static class DirectoryPermissions
{
    /// <summary>Keep the municipality's register: import, register, change any association on it.</summary>
    public const string Register = "directory.register";

    /// <summary>Change the association acted for.</summary>
    public const string Own = "directory.own";

    /// <summary>Create municipalities.</summary>
    public const string Municipalities = "directory.municipalities";

    /// <summary>Keep the notices that the law demands: the accessibility statement and the answers to its feedback.</summary>
    public const string Notices = "directory.notices";

    /// <summary>Put associations and activities together on lists, for whoever one guides.</summary>
    public const string Collect = "directory.collect";
}
